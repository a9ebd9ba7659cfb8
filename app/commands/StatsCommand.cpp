#include "app/commands/StatsCommand.h"

#include "app/commands/Stats.h"
#include "core/dashboard/DashboardService.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

QString StatsCommand::summary() const
{
    return QCoreApplication::translate("cli", "The figures of the dashboard, this month's");
}

QString StatsCommand::format() const
{
    return uR"({"period":{"from","to"},"previous":{"from","to"},"customers":…,"open":…,"owned":…,
 "new":{"now","before"},"conversion":{"now":{"part","whole","share"},"before":{…}},
 "signed":{"now":{"cents","orders"},"before":{…}},"churn":{"now":{"part","whole","share"},…},
 "stages":[{"stage","customers"}],"grades":[{"grade","customers"}],
 "months":[{"month","new","won","lost"}],
 "loads":[{"name","held","limit","soon"}],"pools":[{"pool","open","owned"}]}
Of what the user may read; now is period, before is previous. share is 0 to 1, null out of
nobody; month is YYYY-MM; soon is how many of the held go back within 7 days.)"_s;
}

Answer StatsCommand::runIn(Database& database, const Member& me)
{
    const Result<Dashboard> dashboard = DashboardService(database, m_clock).dashboard(me.id, {});
    if (!dashboard)
        return dashboard.error();
    return {textOf(*dashboard), jsonOf(*dashboard)};
}

} // namespace kechi
