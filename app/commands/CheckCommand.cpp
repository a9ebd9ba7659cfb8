#include "app/commands/CheckCommand.h"

#include "app/commands/Json.h"
#include "app/commands/LineProgress.h"
#include "app/commands/TextTable.h"
#include "core/change/CheckService.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kechi {

constexpr qsizetype kMostShown = 20; // problems; --json tells them all

QString CheckCommand::summary() const
{
    return QCoreApplication::translate("cli", "Check that the workspace is sound");
}

QString CheckCommand::format() const
{
    return uR"({"ok":…,"problems":[{"what","id","text"}]}
what is a key, as integrity, foreign_key, custody; id is the customer's or row's, null for the
workspace as a whole. Exit 1 where there are problems.)"_s;
}

static QString textOf(const CheckReport& report)
{
    TextTable table;
    for (const CheckProblem& problem : report.problems.mid(0, kMostShown))
        table.add({problem.what, problem.id ? QString::number(problem.id) : u"—"_s, problem.text});
    const qsizetype more = report.problems.size() - kMostShown;
    if (more <= 0)
        return table.text();
    return table.text() + QCoreApplication::translate("cli", "… and %n more; --json lists them.",
                                                      nullptr, int(more));
}

static QJsonObject jsonOf(const CheckReport& report)
{
    QJsonArray problems;
    for (const CheckProblem& problem : report.problems)
        problems += QJsonObject{{u"what"_s, problem.what},
                                {u"id"_s, problem.id ? QJsonValue(problem.id) : QJsonValue()},
                                {u"text"_s, problem.text}};
    return {{u"ok"_s, report.isSound()}, {u"problems"_s, problems}};
}

Answer CheckCommand::runIn(Database& database, const Member&)
{
    LineProgress progress;
    const Result<CheckReport> report = CheckService(database, m_clock).check(progress);
    if (!report)
        return report.error();
    if (report->isSound())
        return {QCoreApplication::translate("cli", "The workspace is sound."), jsonOf(*report)};
    const Error broken{Error::Code::Storage,
                       QCoreApplication::translate("cli", "The workspace has %n problem(s).",
                                                   nullptr, int(report->problems.size()))};
    return Answer::failed(textOf(*report), jsonOf(*report), broken);
}

} // namespace kechi
