#include "core/dashboard/FollowUpDesk.h"

#include "core/facts/FactsStore.h"

#include <QSet>
#include <algorithm>

namespace kechi {

FollowUpDesk::Responsibilities
FollowUpDesk::responsibilities(const QList<HomeStore::FollowUp>& followUps)
{
    QSet<CustomerId> distinct;
    for (const HomeStore::FollowUp& followUp : followUps)
        distinct.insert(followUp.interaction.customer);
    const QList<CustomerId> customers(distinct.begin(), distinct.end());
    FactsStore facts(m_session);
    const QHash<MemberId, Leave> leaves = facts.leaves();
    const auto owners = facts.owners(customers);
    const auto collaborators = facts.collaborators(customers);
    Responsibilities all;
    for (const CustomerId customer : customers)
        all.insert(customer, {.owners = owners.value(customer),
                              .collaborators = collaborators.value(customer),
                              .leaves = leaves,
                              .zone = m_zone});
    return all;
}

QList<FollowUpCount> FollowUpDesk::count(const QList<HomeStore::FollowUp>& followUps)
{
    const Responsibilities responsible = responsibilities(followUps);
    QHash<InteractionKind, int> counted;
    for (const HomeStore::FollowUp& followUp : followUps) {
        const Interaction& interaction = followUp.interaction;
        const auto found = responsible.constFind(interaction.customer);
        if (!whyNoTouch(interaction, followUp.previousNote, *found))
            ++counted[interaction.kind];
    }
    QList<FollowUpCount> counts;
    for (const InteractionKind kind : allInteractionKinds()) {
        if (counted.contains(kind))
            counts.append({.kind = kind, .count = counted.value(kind)});
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.count > b.count; });
    return counts;
}

} // namespace kechi
