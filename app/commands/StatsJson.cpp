#include "app/commands/Json.h"
#include "app/commands/Stats.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kechi {

static QJsonObject toJson(const Period& period)
{
    return {{u"from"_s, toJson(period.from)}, {u"to"_s, toJson(period.to)}};
}

static QJsonValue toJson(const CountFigure& figure)
{
    return figure.count;
}

static QJsonObject toJson(const RateFigure& rate)
{
    const auto share = rate.share();
    return {{u"part"_s, rate.part},
            {u"whole"_s, rate.whole},
            {u"share"_s, share ? QJsonValue(*share) : QJsonValue()}};
}

static QJsonObject toJson(const MoneyFigure& money)
{
    return {{u"cents"_s, money.amount}, {u"orders"_s, money.orders}};
}

template <typename Figure>
static QJsonObject toJson(const Compared<Figure>& compared)
{
    return {{u"now"_s, toJson(compared.now)}, {u"before"_s, toJson(compared.before)}};
}

template <typename Figure, typename Told>
static QJsonArray each(const QList<Figure>& figures, Told told)
{
    QJsonArray array;
    for (const Figure& figure : figures)
        array += QJsonObject(told(figure));
    return array;
}

static QJsonArray stagesJson(const Dashboard& dashboard)
{
    const auto told = [](const StageFigure& stage) {
        return QJsonObject{{u"stage"_s, keyOf(stage.stage)},
                           {u"customers"_s, toJson(stage.customers)}};
    };
    QList<StageFigure> stages = dashboard.funnel;
    stages += {.stage = Stage::Lost, .customers = dashboard.lost};
    stages += {.stage = Stage::Invalid, .customers = dashboard.invalid};
    return each(stages, told);
}

static QJsonObject toldMonth(const MonthFigure& month)
{
    return {{u"month"_s, month.month.toString(u"yyyy-MM"_s)},
            {u"new"_s, toJson(month.added)},
            {u"won"_s, toJson(month.won)},
            {u"lost"_s, toJson(month.lost)}};
}

static QJsonObject toldGrade(const GradeFigure& grade)
{
    return {{u"grade"_s, toJson(grade.name)}, {u"customers"_s, toJson(grade.customers)}};
}

static QJsonObject toldLoad(const LoadFigure& load)
{
    return {{u"name"_s, load.name},
            {u"held"_s, toJson(load.held)},
            {u"limit"_s, toJson(load.limit)},
            {u"soon"_s, toJson(load.soon)}};
}

static QJsonObject toldPool(const PoolFigure& pool)
{
    return {
        {u"pool"_s, pool.name}, {u"open"_s, toJson(pool.open)}, {u"owned"_s, toJson(pool.owned)}};
}

QJsonObject jsonOf(const Dashboard& dashboard)
{
    return {{u"period"_s, toJson(dashboard.period)},
            {u"previous"_s, toJson(dashboard.previous)},
            {u"customers"_s, toJson(dashboard.customers)},
            {u"open"_s, sumOf(dashboard.pools, &PoolFigure::open)},
            {u"owned"_s, sumOf(dashboard.pools, &PoolFigure::owned)},
            {u"new"_s, toJson(dashboard.added)},
            {u"conversion"_s, toJson(dashboard.conversion)},
            {u"signed"_s, toJson(dashboard.signedAmount)},
            {u"churn"_s, toJson(dashboard.churn)},
            {u"stages"_s, stagesJson(dashboard)},
            {u"grades"_s, each(dashboard.grades, toldGrade)},
            {u"months"_s, each(dashboard.months, toldMonth)},
            {u"loads"_s, each(dashboard.loads, toldLoad)},
            {u"pools"_s, each(dashboard.pools, toldPool)}};
}

} // namespace kechi
