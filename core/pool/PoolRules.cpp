#include "core/pool/PoolRules.h"

#include <QCoreApplication>
#include <QStringList>

namespace kechi {

Error noSuchCustomer()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("pool", "There is no such customer.")};
}

Error somebodyWasFaster()
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("pool", "Somebody was faster: this customer has just "
                                                "changed hands.")};
}

static Error denied(const QString& text)
{
    return {Error::Code::Denied, text};
}

static Error onlyForItsPeople()
{
    return denied(
        QCoreApplication::translate("pool", "Only the people of this pool may claim from it."));
}

// A limit of none is no limit; a limit of 0 lets nobody in.
static std::optional<Error> whyNoRoom(const Member& owner, int held, bool isSelf)
{
    if (!owner.holdingLimit || held < *owner.holdingLimit)
        return {};
    if (isSelf)
        return denied(QCoreApplication::translate("pool", "You hold %1 customers, and %2 is your "
                                                          "limit.")
                          .arg(held)
                          .arg(*owner.holdingLimit));
    return denied(QCoreApplication::translate("pool", "%1 holds %2 customers, and %3 is the limit.")
                      .arg(owner.fullName)
                      .arg(held)
                      .arg(*owner.holdingLimit));
}

std::optional<Error> whyNotClaim(const ClaimFacts& facts)
{
    if (facts.customer.owner == facts.claimer.id)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("pool", "This customer is yours already.")};
    if (!facts.customer.isOpen())
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("pool", "Somebody owns this customer already.")};
    if (facts.rule.membersOnly && !facts.isPoolMember)
        return onlyForItsPeople();
    return whyNoRoom(facts.claimer, facts.held, true);
}

std::optional<Error> whyNotClaimFrom(const Actor& actor, const Pool& pool, bool isPoolMember)
{
    const auto refusal = whyNot(actor, Action::Claim, Standing{.pool = pool.id});
    if (refusal || !pool.rule.membersOnly || isPoolMember)
        return refusal;
    return onlyForItsPeople();
}

std::optional<Error> whyNotGive(const Ownership& customer, const Member& receiver, int held)
{
    if (customer.owner == receiver.id)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("pool", "%1 owns this customer already.")
                         .arg(receiver.fullName)};
    if (!receiver.isActive())
        return denied(
            QCoreApplication::translate("pool", "%1 no longer works here.").arg(receiver.fullName));
    return whyNoRoom(receiver, held, false);
}

std::optional<Error> whyNotRelease(const Ownership& customer)
{
    if (!customer.isOpen())
        return {};
    return Error{Error::Code::Conflict,
                 QCoreApplication::translate("pool", "This customer is in the pool already.")};
}

std::optional<Error> whyNotMove(const Ownership& customer, PoolId to)
{
    if (customer.pool != to)
        return {};
    return Error{Error::Code::Conflict,
                 QCoreApplication::translate("pool", "This customer is in that pool already.")};
}

std::optional<Error> whyNotRule(const PoolRule& rule)
{
    if (!rule.recycleUntouched ||
        (rule.recycleUntouchedDays >= 1 && rule.recycleUntouchedDays <= 3650))
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("pool", "The number of days without a follow-up must "
                                                     "be between 1 and 3650.")};
}

QStringList sentencesOf(const PoolRule& rule)
{
    QStringList sentences;
    if (rule.recycleUntouched)
        sentences << QCoreApplication::translate(
            "pool",
            "A customer goes back to the pool after %n day(s) without an effective "
            "follow-up.",
            nullptr, rule.recycleUntouchedDays);
    else
        sentences << QCoreApplication::translate("pool", "Customers are not taken back by rule.");
    sentences << (rule.membersOnly
                      ? QCoreApplication::translate("pool", "Only the pool's people may claim.")
                      : QCoreApplication::translate("pool", "Every salesperson may claim."));
    return sentences;
}

} // namespace kechi
