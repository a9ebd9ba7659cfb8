#include "core/deal/DealService.h"

#include "core/base/Text.h"
#include "core/customer/ContactDataRules.h"
#include "core/db/Database.h"
#include "core/deal/DealRules.h"
#include "core/deal/DealStore.h"
#include "core/member/AccessDesk.h"
#include "core/member/MemberStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static Error noSuchDeal()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("deal", "This deal is not there any longer.")};
}

static Error changedMeanwhile()
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("deal", "Somebody has changed this deal meanwhile. Look "
                                                "at it again before you save.")};
}

Result<QList<Deal>> DealService::ofCustomer(MemberId me, CustomerId customer)
{
    return m_database.read([&](Session& session) -> Result<QList<Deal>> {
        const Result<Permit> may =
            AccessDesk(session, m_clock.now()).permit(me, Action::ReadCustomer, customer);
        if (!may)
            return may.error();
        QList<Deal> deals = DealStore(session).ofCustomer(customer);
        if (may->disclosure() != Disclosure::Full) {
            for (Deal& deal : deals) {
                deal.title = contactDataMasked(deal.title);
                deal.lostReason = contactDataMasked(deal.lostReason);
            }
        }
        return deals;
    });
}

Result<SavedDeal> DealService::open(MemberId me, const Deal& wanted)
{
    const QDateTime now = m_clock.now();
    Deal deal = wanted;
    deal.title = cleaned(wanted.title).trimmed();
    deal.stage = DealStage::Contact;
    deal.stageSince = now;
    deal.openedAt = now;
    deal.closedAt = {};
    deal.lostReason.clear();
    if (auto refusal = whyNotDeal(deal))
        return *refusal;
    return m_database.write(
        {.by = me, .what = u"open_deal"_s, .at = now}, [&](Session& session) -> Result<SavedDeal> {
            const Result<Permit> may =
                AccessDesk(session, now).permit(me, Action::ChangeCustomer, deal.customer);
            if (!may)
                return may.error();
            deal.member = may->standing.owner ? may->standing.owner : me;
            const std::optional<Member> member = MemberStore(session).find(deal.member);
            deal.department = member ? member->department : DepartmentId{};
            DealStore deals(session);
            const DealId id = deals.add(deal, me);
            return SavedDeal{*deals.find(id), session.change()};
        });
}

Result<SavedDeal> DealService::advance(MemberId me, DealId id, int version, DealStage stage,
                                       const QString& lostReason)
{
    const QDateTime now = m_clock.now();
    const QString reason = cleaned(lostReason).trimmed();
    return m_database.write(
        {.by = me, .what = u"advance_deal"_s, .at = now},
        [&](Session& session) -> Result<SavedDeal> {
            DealStore deals(session);
            const std::optional<Deal> deal = deals.find(id);
            if (!deal)
                return noSuchDeal();
            const Result<Permit> may =
                AccessDesk(session, now).permit(me, Action::ChangeCustomer, deal->customer);
            if (!may)
                return may.error();
            if (auto refusal = whyNotAdvance(*deal, stage, reason))
                return *refusal;
            if (deal->version != version || !deals.setStage(*deal, stage, me, now, reason))
                return changedMeanwhile();
            return SavedDeal{*deals.find(id), session.change()};
        });
}

} // namespace kechi
