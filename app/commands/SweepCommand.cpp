#include "app/commands/SweepCommand.h"

#include "app/commands/Json.h"
#include "app/commands/LineProgress.h"
#include "app/commands/Names.h"
#include "app/commands/TextTable.h"
#include "core/facts/FactsService.h"
#include "core/pool/SweepService.h"
#include "core/workspace/WorkspaceService.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kechi {

QString SweepCommand::summary() const
{
    return QCoreApplication::translate("cli", "Take back the customers whose deadline has come");
}

QString SweepCommand::format() const
{
    return uR"({"change":…,"taken":[{"id","name","from","to","reason"}],"skipped":[{"id","reason"}]}
from is who owned it, by the name they sign in with; to is a pool's name. --check writes nothing
and has no change. A day to come needs --check: what would be taken with the facts as they are
now. Exit 3 where it stopped half-way; what was taken stays taken.)"_s;
}

void SweepCommand::declareOwn(Options& options)
{
    options.option("--as-of", "DATE", m_asOf,
                   QCoreApplication::translate("cli", "As on that day, YYYY-MM-DD; a day to come "
                                                      "only with --check"));
    options.flag("--check", m_isCheck,
                 QCoreApplication::translate("cli", "Only say what would be taken"));
}

QDate SweepCommand::asOf() const
{
    return QDate::fromString(m_asOf, Qt::ISODate);
}

QString SweepCommand::whyNotRun() const
{
    if (m_asOf.isEmpty() || asOf().isValid())
        return {};
    return QCoreApplication::translate("cli", "“%1” is no day; write it as 2026-11-23.")
        .arg(m_asOf);
}

static QString sentenceOf(const SweepReport& report, bool isCheck)
{
    const int taken = int(report.taken.size());
    const QString sentence =
        isCheck ? QCoreApplication::translate("cli", "%n customer(s) would be taken back.", nullptr,
                                              taken)
                : QCoreApplication::translate("cli", "%n customer(s) taken back.", nullptr, taken);
    if (report.skipped.isEmpty())
        return sentence;
    return sentence + u' ' +
           QCoreApplication::translate("cli", "%n due, but left where they are.", nullptr,
                                       int(report.skipped.size()));
}

static QString textOf(const SweepReport& report, bool isCheck)
{
    TextTable taken(
        {QCoreApplication::translate("cli", "ID"), QCoreApplication::translate("cli", "Name"),
         QCoreApplication::translate("cli", "From"), QCoreApplication::translate("cli", "To"),
         QCoreApplication::translate("cli", "Why")},
        {TextTable::Align::Right});
    for (const Recycled& customer : report.taken)
        taken.add({QString::number(customer.customer.value), customer.name, customer.fromName,
                   customer.toName, customer.reason});
    TextTable skipped({}, {TextTable::Align::Right});
    for (const SweepSkipped& customer : report.skipped)
        skipped.add({QString::number(customer.customer.value), customer.reason});
    return taken.text() + skipped.text() + sentenceOf(report, isCheck);
}

static QJsonObject jsonOf(const SweepReport& report, const SignInNames& names)
{
    QJsonArray taken;
    for (const Recycled& customer : report.taken)
        taken += QJsonObject{{u"id"_s, toJson(customer.customer)},
                             {u"name"_s, customer.name},
                             {u"from"_s, toJson(names.value(customer.from))},
                             {u"to"_s, toJson(customer.toName)},
                             {u"reason"_s, customer.reason}};
    QJsonArray skipped;
    for (const SweepSkipped& customer : report.skipped)
        skipped +=
            QJsonObject{{u"id"_s, toJson(customer.customer)}, {u"reason"_s, customer.reason}};
    return {{u"change"_s, toJson(report.change)}, {u"taken"_s, taken}, {u"skipped"_s, skipped}};
}

Answer SweepCommand::runIn(Database& database, const Member& me)
{
    const Result<WorkspaceSettings> settings = WorkspaceService(database, m_clock).settings();
    if (!settings)
        return settings.error();
    const QDate today = m_clock.now().toTimeZone(settings->zone()).date();
    if (!m_isCheck && asOf() > today)
        return Answer::usage(QCoreApplication::translate(
            "cli", "A day to come can only be looked at: add --check."));
    const Result<SignInNames> names = signInNames(database, m_clock, me.id);
    if (!names)
        return names.error();
    LineProgress progress;
    const Result<SweepReport> report =
        SweepService(database, m_clock)
            .sweep(me.id, {.asOf = asOf(), .isCheck = m_isCheck}, progress);
    if (!report)
        return report.error();
    if (!m_isCheck) { // who lets this run every night has no window that would do it
        const auto renewed = FactsService(database, m_clock).renewScores(progress);
        Q_UNUSED(renewed) // else the next time; what was taken back is told in any case
    }
    const QString text = textOf(*report, m_isCheck);
    const QJsonObject json = jsonOf(*report, *names);
    if (!report->stopped)
        return {text, json};
    Answer answer = Answer::failed(text, json, *report->stopped);
    if (!report->taken.isEmpty())
        answer.exit = Exit::Partly;
    return answer;
}

} // namespace kechi
