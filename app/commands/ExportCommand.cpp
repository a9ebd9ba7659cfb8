#include "app/commands/ExportCommand.h"

#include "app/commands/LineProgress.h"
#include "core/exports/ExportService.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

QString ExportCommand::summary() const
{
    return QCoreApplication::translate("cli", "Write customers into a .csv file");
}

QString ExportCommand::format() const
{
    return uR"({"rows":…,"file":…}
OUT ends in .csv. It has its name only when all of it is written; a file of that name is
replaced. Told as the user may be told it, within their quota of the day.)"_s;
}

void ExportCommand::declareOwn(Options& options)
{
    options.argument("OUT", m_out, QCoreApplication::translate("cli", "The .csv file to write"));
}

QString ExportCommand::whyNotRun() const
{
    if (m_out.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return {};
    return QCoreApplication::translate("cli", "The file to write must end in .csv.");
}

Answer ExportCommand::runIn(Database& database, const Member& me)
{
    LineProgress progress;
    const Result<ExportReport> report =
        ExportService(database, m_clock).write(me.id, {}, m_out, progress);
    if (!report)
        return report.error();
    return {QCoreApplication::translate("cli", "Wrote %n customer(s) into %1.", nullptr,
                                        int(report->rows))
                .arg(report->file),
            {{u"rows"_s, report->rows}, {u"file"_s, report->file}}};
}

} // namespace kechi
