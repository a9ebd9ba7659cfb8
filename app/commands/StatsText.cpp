#include "app/commands/Stats.h"

#include "app/commands/TextTable.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kechi {

static QString words(qint64 count)
{
    return QLocale().toString(count);
}

static QString words(const RateFigure& rate)
{
    const auto share = rate.share();
    return share ? QLocale().toString(*share * 100, 'f', 1) + u'%' : u"—"_s;
}

static QString words(const MoneyFigure& money)
{
    return u"¥ "_s + QLocale().toString(double(money.amount) / 100, 'f', 2);
}

static QString words(const Period& period)
{
    return period.from.toString(Qt::ISODate) + u" – "_s + period.to.toString(Qt::ISODate);
}

static QString titled(const QString& title, const TextTable& table)
{
    const QString text = table.text();
    return text.isEmpty() ? QString() : u'\n' + title + u'\n' + text;
}

static QString before(const QString& figure)
{
    return QCoreApplication::translate("cli", "before: %1").arg(figure);
}

static QString outOf(const RateFigure& rate)
{
    return QCoreApplication::translate("cli", "%1 of %2").arg(words(rate.part), words(rate.whole));
}

qint64 sumOf(const QList<PoolFigure>& pools, CountFigure PoolFigure::*figure)
{
    qint64 sum = 0;
    for (const PoolFigure& pool : pools)
        sum += (pool.*figure).count;
    return sum;
}

static QString totalsOf(const Dashboard& dashboard)
{
    using Align = TextTable::Align;
    TextTable table({}, {Align::Left, Align::Right});
    table.add({QCoreApplication::translate("cli", "Customers"), words(dashboard.customers.count),
               QCoreApplication::translate("cli", "%1 owned, %2 in the open sea")
                   .arg(words(sumOf(dashboard.pools, &PoolFigure::owned)),
                        words(sumOf(dashboard.pools, &PoolFigure::open)))});
    table.add({QCoreApplication::translate("cli", "New"), words(dashboard.added.now.count),
               before(words(dashboard.added.before.count))});
    table.add({QCoreApplication::translate("cli", "Conversion of leads"),
               words(dashboard.conversion.now), outOf(dashboard.conversion.now),
               before(words(dashboard.conversion.before))});
    table.add({QCoreApplication::translate("cli", "Signed amount"),
               words(dashboard.signedAmount.now),
               QCoreApplication::translate("cli", "%n order(s)", nullptr,
                                           int(dashboard.signedAmount.now.orders)),
               before(words(dashboard.signedAmount.before))});
    table.add({QCoreApplication::translate("cli", "Churn rate"), words(dashboard.churn.now),
               outOf(dashboard.churn.now), before(words(dashboard.churn.before))});
    return table.text();
}

static QString stagesOf(const Dashboard& dashboard)
{
    TextTable table({}, {TextTable::Align::Left, TextTable::Align::Right});
    for (const StageFigure& stage : dashboard.funnel)
        table.add({nameOf(stage.stage), words(stage.customers.count)});
    table.add({nameOf(Stage::Lost), words(dashboard.lost.count)});
    table.add({nameOf(Stage::Invalid), words(dashboard.invalid.count)});
    return titled(QCoreApplication::translate("cli", "Stages"), table);
}

static QString gradesOf(const Dashboard& dashboard)
{
    TextTable table({}, {TextTable::Align::Left, TextTable::Align::Right});
    for (const GradeFigure& grade : dashboard.grades)
        table.add({grade.grade ? grade.name : QCoreApplication::translate("cli", "No grade"),
                   words(grade.customers.count)});
    return titled(QCoreApplication::translate("cli", "Grades"), table);
}

static QString monthsOf(const Dashboard& dashboard)
{
    using Align = TextTable::Align;
    TextTable table(
        {QCoreApplication::translate("cli", "Month"), QCoreApplication::translate("cli", "New"),
         QCoreApplication::translate("cli", "Won"), QCoreApplication::translate("cli", "Lost")},
        {Align::Left, Align::Right, Align::Right, Align::Right});
    for (const MonthFigure& month : dashboard.months)
        table.add({month.month.toString(u"yyyy-MM"_s), words(month.added.count),
                   words(month.won.count), words(month.lost.count)});
    return titled(QCoreApplication::translate("cli", "By month"), table);
}

static QString loadsOf(const Dashboard& dashboard)
{
    using Align = TextTable::Align;
    TextTable table({QCoreApplication::translate("cli", "Salesperson"),
                     QCoreApplication::translate("cli", "Held"),
                     QCoreApplication::translate("cli", "Limit"),
                     QCoreApplication::translate("cli", "Go back soon")},
                    {Align::Left, Align::Right, Align::Right, Align::Right});
    for (const LoadFigure& load : dashboard.loads)
        table.add({load.name, words(load.held.count), load.limit ? words(*load.limit) : u"—"_s,
                   words(load.soon.count)});
    return titled(QCoreApplication::translate("cli", "Loads"), table);
}

static QString poolsOf(const Dashboard& dashboard)
{
    using Align = TextTable::Align;
    TextTable table({QCoreApplication::translate("cli", "Pool"),
                     QCoreApplication::translate("cli", "Open"),
                     QCoreApplication::translate("cli", "Owned")},
                    {Align::Left, Align::Right, Align::Right});
    for (const PoolFigure& pool : dashboard.pools)
        table.add({pool.name, words(pool.open.count), words(pool.owned.count)});
    return titled(QCoreApplication::translate("cli", "Pools"), table);
}

QString textOf(const Dashboard& dashboard)
{
    const QString heading = QCoreApplication::translate("cli", "%1 (before: %2)")
                                .arg(words(dashboard.period), words(dashboard.previous));
    return heading + u"\n\n"_s + totalsOf(dashboard) + stagesOf(dashboard) + gradesOf(dashboard) +
           monthsOf(dashboard) + loadsOf(dashboard) + poolsOf(dashboard);
}

} // namespace kechi
