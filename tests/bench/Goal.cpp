#include "tests/bench/Goal.h"

using namespace Qt::StringLiterals;

namespace kechi::bench {

std::optional<double> Goal::ratio() const
{
    if (!limit || *limit <= 0)
        return {};
    return product / *limit;
}

bool Goal::isMet() const
{
    return ratio().value_or(product) <= goal;
}

static QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const Goal& goal)
{
    return {{u"name"_s, goal.name},
            {u"unit"_s, goal.unit},
            {u"product"_s, goal.product},
            {u"limit"_s, orNull(goal.limit)},
            {u"ratio"_s, orNull(goal.ratio())},
            {u"goal"_s, goal.goal}};
}

static QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString lineOf(const Goal& goal)
{
    const QString verdict = goal.isMet() ? u"ok"_s : u"MISSED"_s;
    const QString head =
        u"%1 %2 %3"_s.arg(goal.name, -16).arg(number(goal.product), 9).arg(goal.unit, -3);
    const auto ratio = goal.ratio();
    if (!ratio)
        return u"%1  at most %2 %3  %4  %5"_s.arg(head, number(goal.goal), goal.unit, verdict,
                                                  goal.what);
    return u"%1  limit %2  ratio %3 of at most %4  %5  %6"_s.arg(head)
        .arg(number(*goal.limit), 9)
        .arg(number(*ratio), 6)
        .arg(number(goal.goal), verdict, goal.what);
}

} // namespace kechi::bench
