#include "ui/pool/PoolActs.h"

#include "core/base/Tasks.h"
#include "core/customer/CustomerService.h"
#include "core/member/TeamService.h"
#include "ui/customer/HandOverDialog.h"
#include "ui/pool/PoolWords.h"

#include <algorithm>

namespace kechi {

PoolActs::PoolActs(const PoolPageServices& with, QWidget* page)
    : QObject(page), m_with(with), m_page(page)
{
}

// Buttons are off meanwhile; what went wrong as a whole is told in one way.
template <typename Answer, typename Call, typename Then>
void PoolActs::run(Call call, Then then)
{
    emit busy(true);
    m_with.tasks.run(this, call, [this, then](const Result<Answer>& answer) {
        emit busy(false);
        if (answer)
            then(*answer);
        else
            emit failed(answer.error().text);
    });
}

void PoolActs::drop(const CustomerDrag& drag, const DropTarget& target, const QString& place)
{
    if (drag.customers.isEmpty())
        return;
    if (target.kind == DropTarget::Kind::OpenSea && drag.owner)
        askWhy(drag, target);
    else
        act(drag, target, {}, place);
}

void PoolActs::claim(const CustomerDrag& drag)
{
    if (!drag.customers.isEmpty())
        run<CustodyReport>([&pools = m_with.pools, me = m_with.me,
                            ids = drag.ids()] { return pools.claim(me, ids); },
                           [this, drag](const CustodyReport& report) {
                               tell(report, drag,
                                    tr("%n customer(s) claimed.", nullptr, int(report.done())));
                           });
}

void PoolActs::release(const CustomerDrag& drag)
{
    if (!drag.customers.isEmpty())
        askWhy(drag, DropTarget::openSea());
}

void PoolActs::give(const CustomerDrag& drag)
{
    if (drag.customers.isEmpty())
        return;
    run<Team>([&team = m_with.team, me = m_with.me] { return team.team(me); },
              [this, drag](const Team& team) {
                  QList<Member> receivers;
                  for (const Member& member : team.members) {
                      const bool mayOwn = member.roles & (Role::Salesperson | Role::Manager);
                      if (member.isActive() && mayOwn && member.id != drag.owner)
                          receivers += member;
                  }
                  askReceiver(drag, receivers);
              });
}

void PoolActs::askReceiver(const CustomerDrag& drag, const QList<Member>& receivers)
{
    if (receivers.isEmpty()) {
        emit failed(tr("There is nobody to whom customers could be given."));
        return;
    }
    auto* dialog =
        new HandOverDialog(drag.customers.size() == 1
                               ? tr("Transfer %1").arg(drag.customers.first().name)
                               : tr("Transfer %n customer(s)", nullptr, int(drag.customers.size())),
                           receivers, {}, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOverDialog::decided, this,
            [=, this](MemberId receiver, const QString& reason) {
                const auto to = std::find_if(receivers.begin(), receivers.end(),
                                             [&](const Member& one) { return one.id == receiver; });
                act(drag, DropTarget::to(receiver), reason,
                    to == receivers.end() ? QString() : to->fullName);
            });
    dialog->open();
}

void PoolActs::askWhy(const CustomerDrag& drag, const DropTarget& target)
{
    run<FormChoices>(
        [&forms = m_with.customers, me = m_with.me] { return forms.choices(me); },
        [=, this](const FormChoices& choices) {
            QStringList reasons;
            for (const Choice& choice : choices.lists.value(ChoiceList::ReleaseReason))
                reasons += choice.name;
            auto* dialog = new HandOverDialog(
                drag.customers.size() == 1
                    ? tr("Release %1 to the pool").arg(drag.customers.first().name)
                    : tr("Release %n customer(s) to the pool", nullptr, int(drag.customers.size())),
                {}, reasons, m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &HandOverDialog::decided, this,
                    [=, this](MemberId, const QString& reason) { act(drag, target, reason, {}); });
            dialog->open();
        });
}

static QString sentenceOf(const DropTarget& target, const QString& place, bool wasOpen, int done)
{
    switch (target.kind) {
    case DropTarget::Kind::OpenSea:
        return PoolActs::tr("%n customer(s) released to the pool.", nullptr, done);
    case DropTarget::Kind::Pool:
        return PoolActs::tr("%n customer(s) moved to %1.", nullptr, done).arg(place);
    case DropTarget::Kind::Owner: break;
    }
    return wasOpen ? PoolActs::tr("%n customer(s) assigned to %1.", nullptr, done).arg(place)
                   : PoolActs::tr("%n customer(s) transferred to %1.", nullptr, done).arg(place);
}

void PoolActs::act(const CustomerDrag& drag, const DropTarget& target, const QString& reason,
                   const QString& place)
{
    run<CustodyReport>([&pools = m_with.pools, me = m_with.me, ids = drag.ids(), target,
                        reason] { return pools.drop(me, ids, target, reason); },
                       [=, this](const CustodyReport& report) {
                           const int moved = int(report.done());
                           const bool isClaim = target.owner == m_with.me && !drag.owner;
                           tell(report, drag,
                                isClaim ? tr("%n customer(s) claimed.", nullptr, moved)
                                        : sentenceOf(target, place, !drag.owner, moved));
                       });
}

void PoolActs::tell(const CustodyReport& report, const CustomerDrag& drag, const QString& text)
{
    if (report.change)
        emit done(report.change, text);
    const int kept = int(report.results.size() - report.done());
    if (kept > 0)
        emit refused(tr("%n customer(s) stay where they are.", nullptr, kept) + QLatin1Char('\n') +
                         refusalsOf(report.results, drag),
                     report.done() > 0);
}

} // namespace kechi
