#include "ui/customer/BulkActs.h"

#include "core/base/Tasks.h"
#include "core/customer/CustomerService.h"
#include "core/member/TeamService.h"
#include "core/pool/PoolService.h"
#include "core/tag/TagService.h"
#include "ui/base/Icons.h"
#include "ui/base/Tags.h"
#include "ui/customer/HandOverDialog.h"

#include <QInputDialog>
#include <QMenu>

namespace kechi {

BulkActs::BulkActs(const CustomerServices& with, QWidget* page)
    : QObject(page), m_with(with), m_page(page)
{
}

// Buttons are off meanwhile; what went wrong as a whole is told in one way.
template <typename Answer, typename Call, typename Then>
void BulkActs::run(Call call, Then then)
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

void BulkActs::chooseTag(const QList<CustomerId>& customers, QWidget* at)
{
    if (customers.isEmpty())
        return;
    run<QList<Tag>>([&tags = m_with.tags, me = m_with.me] { return tags.tags(me); },
                    [this, customers, where = QPointer(at)](const QList<Tag>& tags) {
                        if (where)
                            offerTags(tags, customers, where);
                    });
}

void BulkActs::offerTags(const QList<Tag>& tags, const QList<CustomerId>& customers, QWidget* at)
{
    auto* menu = new QMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* away = new QMenu(tr("Take a tag away"), menu);
    for (const Tag& tag : tags) {
        QString name = tag.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(menu->addAction(icon(Icon::Tag, tagTone(tag.colour)), name), &QAction::triggered,
                this, [=, this] { mark(Marking::Attach, tag, customers); });
        connect(away->addAction(icon(Icon::TagEmpty, tagTone(tag.colour)), name),
                &QAction::triggered, this, [=, this] { mark(Marking::Detach, tag, customers); });
    }
    menu->addSeparator();
    away->setEnabled(!tags.isEmpty());
    menu->addMenu(away);
    connect(menu->addAction(icon(Icon::Plus), tr("New tag…")), &QAction::triggered, this,
            [=, this] { makeTag(customers); });
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void BulkActs::makeTag(const QList<CustomerId>& customers)
{
    auto* dialog = new QInputDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New tag"));
    dialog->setLabelText(tr("Name of the tag"));
    connect(dialog, &QInputDialog::textValueSelected, this, [=, this](const QString& name) {
        run<Tag>([&tags = m_with.tags, me = m_with.me,
                  name] { return tags.add(me, {.name = name.trimmed()}); },
                 [=, this](const Tag& tag) { mark(Marking::Attach, tag, customers); });
    });
    dialog->open();
}

void BulkActs::mark(Marking marking, const Tag& tag, const QList<CustomerId>& customers)
{
    run<TagReport>(
        [&tags = m_with.tags, me = m_with.me, marking, id = tag.id, customers] {
            return marking == Marking::Attach ? tags.attach(me, id, customers)
                                              : tags.detach(me, id, customers);
        },
        [this, marking, tag](const TagReport& report) {
            const int done = int(report.done());
            tellMarked(report,
                       marking == Marking::Attach
                           ? tr("%n customer(s) tagged “%1”.", nullptr, done).arg(tag.name)
                           : tr("“%1” taken from %n customer(s).", nullptr, done).arg(tag.name));
        });
}

// The same reason for many is said once.
template <typename Results>
static QString refusalsOf(const Results& results)
{
    QStringList reasons;
    for (const auto& result : results) {
        if (result.refusal && !reasons.contains(result.refusal->text))
            reasons += result.refusal->text;
    }
    return reasons.join(QLatin1Char(' '));
}

void BulkActs::tellMarked(const TagReport& report, const QString& text)
{
    const int refused = int(report.results.size() - report.done());
    if (report.change)
        emit acted(text);
    else if (refused == 0)
        emit told(tr("There was nothing to change."));
    if (refused > 0)
        emit failed(tr("%n customer(s) stay as they were: %1", nullptr, refused)
                        .arg(refusalsOf(report.results)));
}

void BulkActs::give(const QList<CustomerId>& customers)
{
    if (customers.isEmpty())
        return;
    run<Team>([&team = m_with.team, me = m_with.me] { return team.team(me); },
              [this, customers](const Team& team) {
                  QList<Member> receivers;
                  for (const Member& member : team.members) {
                      if (member.isActive() && (member.roles & (Role::Salesperson | Role::Manager)))
                          receivers += member;
                  }
                  askReceiver(customers, receivers);
              });
}

void BulkActs::askReceiver(const QList<CustomerId>& customers, const QList<Member>& receivers)
{
    if (receivers.isEmpty()) {
        emit failed(tr("There is nobody to whom customers could be given."));
        return;
    }
    auto* dialog = new HandOverDialog(tr("Transfer %n customer(s)", nullptr, int(customers.size())),
                                      receivers, {}, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOverDialog::decided, this,
            [=, this](MemberId receiver, const QString& reason) {
                const auto to = std::find_if(receivers.begin(), receivers.end(),
                                             [&](const Member& one) { return one.id == receiver; });
                run<CustodyReport>([&pools = m_with.pools, me = m_with.me, customers, receiver,
                                    reason] { return pools.give(me, customers, receiver, reason); },
                                   [this, name = to->fullName](const CustodyReport& report) {
                                       tellMoved(report, tr("%n customer(s) transferred to %1.",
                                                            nullptr, int(report.done()))
                                                             .arg(name));
                                   });
            });
    dialog->open();
}

void BulkActs::release(const QList<CustomerId>& customers)
{
    if (customers.isEmpty())
        return;
    run<FormChoices>(
        [&forms = m_with.customers, me = m_with.me] { return forms.choices(me); },
        [this, customers](const FormChoices& choices) {
            QStringList reasons;
            for (const Choice& choice : choices.lists.value(ChoiceList::ReleaseReason))
                reasons += choice.name;
            auto* dialog = new HandOverDialog(
                tr("Release %n customer(s) to the pool", nullptr, int(customers.size())), {},
                reasons, m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &HandOverDialog::decided, this,
                    [this, customers](MemberId, const QString& reason) {
                        run<CustodyReport>(
                            [&pools = m_with.pools, me = m_with.me, customers, reason] {
                                return pools.release(me, customers, {}, reason);
                            },
                            [this](const CustodyReport& report) {
                                tellMoved(report, tr("%n customer(s) released to the pool.",
                                                     nullptr, int(report.done())));
                            });
                    });
            dialog->open();
        });
}

void BulkActs::claim(const QList<CustomerId>& customers)
{
    if (customers.isEmpty())
        return;
    run<CustodyReport>(
        [&pools = m_with.pools, me = m_with.me, customers] { return pools.claim(me, customers); },
        [this](const CustodyReport& report) {
            tellMoved(report, tr("%n customer(s) claimed.", nullptr, int(report.done())));
        });
}

void BulkActs::tellMoved(const CustodyReport& report, const QString& text)
{
    if (report.change)
        emit acted(text);
    const int refused = int(report.results.size() - report.done());
    if (refused > 0)
        emit failed(tr("%n customer(s) stay where they are: %1", nullptr, refused)
                        .arg(refusalsOf(report.results)));
}

} // namespace kechi
