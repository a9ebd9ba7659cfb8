#include "app/commands/UndoCommand.h"

#include "app/commands/Json.h"
#include "app/commands/TextTable.h"
#include "core/change/UndoService.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kechi {

QString UndoCommand::summary() const
{
    return QCoreApplication::translate("cli", "Take back your last change, or the one named");
}

QString UndoCommand::format() const
{
    return uR"({"change":…,"undone":…,"restored":…,"kept":[{"id","name","reason"}]}
change is the undo itself, and undoing it does again what was undone; restored counts customers.
kept is what somebody changed since, and why it stays. Exit 3 where something was kept.)"_s;
}

void UndoCommand::declareOwn(Options& options)
{
    options.argument("CHANGE", m_change,
                     QCoreApplication::translate("cli", "The number of a change; without it, the "
                                                        "last of your own"),
                     Options::Need::Optional);
}

static ChangeId changeOf(const QString& text)
{
    return {text.toLongLong()};
}

QString UndoCommand::whyNotRun() const
{
    if (m_change.isEmpty() || changeOf(m_change))
        return {};
    return QCoreApplication::translate("cli", "A change is a number, and “%1” is none.")
        .arg(m_change);
}

static QString textOf(const UndoReport& report)
{
    QString text =
        QCoreApplication::translate("cli", "Undone: %1.").arg(report.what) + u' ' +
        QCoreApplication::translate("cli", "%n restored.", nullptr, int(report.restored));
    if (report.kept.isEmpty())
        return text;
    TextTable table;
    for (const UndoKept& kept : report.kept)
        table.add(
            {kept.customer ? QString::number(kept.customer.value) : u"—"_s, kept.name, kept.why});
    return text + u'\n' + QCoreApplication::translate("cli", "Kept as it is:") + u'\n' +
           table.text();
}

static QJsonObject jsonOf(const UndoReport& report)
{
    QJsonArray kept;
    for (const UndoKept& one : report.kept)
        kept += QJsonObject{
            {u"id"_s, toJson(one.customer)}, {u"name"_s, toJson(one.name)}, {u"reason"_s, one.why}};
    return {{u"change"_s, toJson(report.change)},
            {u"undone"_s, toJson(report.undone)},
            {u"restored"_s, report.restored},
            {u"kept"_s, kept}};
}

Answer UndoCommand::runIn(Database& database, const Member& me)
{
    const Result<UndoReport> report =
        UndoService(database, m_clock).undo(me.id, changeOf(m_change));
    if (!report)
        return report.error();
    return {textOf(*report), jsonOf(*report), report->kept.isEmpty() ? Exit::Done : Exit::Partly};
}

} // namespace kechi
