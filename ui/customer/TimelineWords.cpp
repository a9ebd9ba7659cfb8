#include "ui/customer/TimelineWords.h"

#include "ui/customer/CustomerWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

Icon iconOf(InteractionKind kind)
{
    switch (kind) {
    case InteractionKind::Call: return Icon::Phone;
    case InteractionKind::Visit: return Icon::Visit;
    case InteractionKind::Meeting: return Icon::Meeting;
    case InteractionKind::WeChat:
    case InteractionKind::WeCom: return Icon::WeChat;
    case InteractionKind::Sms: return Icon::Message;
    case InteractionKind::Email: return Icon::Email;
    case InteractionKind::Note: return Icon::Note;
    }
    return Icon::Note;
}

static QString joined(QStringList parts, const QString& by)
{
    parts.removeAll(QString());
    return parts.join(by);
}

namespace {

// One overload for each kind of entry.
struct Teller {
    const TimelineEntry& entry;
    const CustomerServices& with;

    EntryLine::Words operator()(const LoggedInteraction& logged) const;
    EntryLine::Words operator()(const OwnerStep& step) const;
    EntryLine::Words operator()(const StageChange& change) const;
    EntryLine::Words operator()(const Case& one) const;
    EntryLine::Words operator()(const Order& order) const;
    EntryLine::Words operator()(const Task& task) const;
};

} // namespace

EntryLine::Words Teller::operator()(const LoggedInteraction& logged) const
{
    const Interaction& interaction = logged.interaction;
    const bool isSaid = interaction.outcome != Outcome::Unsaid;
    EntryLine::Words words{
        .picture = iconOf(interaction.kind),
        .tone = Tone::Accent,
        .title = joined({nameOf(interaction.kind), isSaid ? nameOf(interaction.outcome) : QString(),
                         logged.contactName, entry.byName},
                        u" · "_s),
        .text = interaction.note};
    if (logged.noTouch && interaction.kind != InteractionKind::Note)
        words.note = sentenceOf(*logged.noTouch);
    return words;
}

EntryLine::Words Teller::operator()(const OwnerStep& step) const
{
    const QString sea =
        QCoreApplication::translate("kechi::TimelineView", "open sea of %1").arg(step.poolName);
    const QString to = step.toName.isEmpty() ? sea : step.toName;
    const bool isFirst = step.custody.how == How::Created || step.custody.how == How::Imported;
    const QString from = step.fromName.isEmpty() ? sea : step.fromName;
    return {.picture = Icon::OwnerChange,
            .tone = Tone::Violet,
            .title = joined({QCoreApplication::translate("kechi::TimelineView", "Owner"),
                             nameOf(step.custody.how), entry.byName},
                            u" · "_s),
            .text = isFirst ? to : from + u" → "_s + to,
            .note = step.custody.reason};
}

EntryLine::Words Teller::operator()(const StageChange& change) const
{
    return {.picture = Icon::Flag,
            .tone = Tone::Good,
            .title =
                joined({QCoreApplication::translate("kechi::TimelineView", "Stage"), entry.byName},
                       u" · "_s),
            .text = nameOf(change.from) + u" → "_s + nameOf(change.to)};
}

EntryLine::Words Teller::operator()(const Case& one) const
{
    return {.picture = Icon::Cases,
            .tone = Tone::Warn,
            .title = joined({nameOf(one.kind), nameOf(one.state), entry.byName}, u" · "_s),
            .text = one.title};
}

EntryLine::Words Teller::operator()(const Order& order) const
{
    QStringList lines;
    for (const OrderLine& line : order.lines)
        lines += u"%1 × %2"_s.arg(line.product).arg(double(line.quantity) / 1000);
    return {.picture = Icon::Order,
            .tone = Tone::Good,
            .title = QCoreApplication::translate("kechi::TimelineView", "Order %1")
                         .arg(shownMoney(order.amount)),
            .text = lines.join(u'\n')};
}

EntryLine::Words Teller::operator()(const Task& task) const
{
    const QString state = task.isOpen()
                              ? QCoreApplication::translate("kechi::TimelineView", "to do")
                              : QCoreApplication::translate("kechi::TimelineView", "done");
    return {.picture = Icon::Tasks,
            .tone = task.isOpen() ? Tone::Second : Tone::Good,
            .title = joined({nameOf(task.kind), state, entry.byName}, u" · "_s),
            .text = task.title};
}

EntryLine::Words wordsOf(const TimelineEntry& entry, const CustomerServices& with)
{
    EntryLine::Words words = std::visit(Teller{entry, with}, entry.what);
    const bool isDayOnly = std::holds_alternative<Order>(entry.what);
    words.time = isDayOnly ? shownDay(entry.at, with) : shownTime(entry.at, with);
    return words;
}

} // namespace kechi
