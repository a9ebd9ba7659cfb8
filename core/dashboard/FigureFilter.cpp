#include "core/dashboard/FigureFilter.h"

#include <QCoreApplication>

namespace kechi {

static QString nameOf(const FigureFilter& filter)
{
    using Group = FigureFilter::Group;
    switch (filter.group) {
    case Group::All: break;
    case Group::New: return QCoreApplication::translate("figure", "New customers");
    case Group::Leads: return QCoreApplication::translate("figure", "New leads");
    case Group::Converted: return QCoreApplication::translate("figure", "Converted leads");
    case Group::Buyers: return QCoreApplication::translate("figure", "Buyers at the start");
    case Group::Churned: return QCoreApplication::translate("figure", "Buyers lost");
    case Group::Won: return QCoreApplication::translate("figure", "Customers won");
    case Group::Lost: return QCoreApplication::translate("figure", "Customers lost");
    case Group::Signed: return QCoreApplication::translate("figure", "Orders signed");
    case Group::Due:
        return QCoreApplication::translate("figure", "Recycled within %n day(s)", nullptr,
                                           filter.days);
    case Group::Unfollowed: return QCoreApplication::translate("figure", "Never followed up");
    case Group::Stale:
        return QCoreApplication::translate("figure", "Best grade, unchanged for %n day(s)", nullptr,
                                           filter.days);
    case Group::Waiting: return QCoreApplication::translate("figure", "Waiting in the open sea");
    case Group::Late: return QCoreApplication::translate("figure", "Deals past their expected day");
    case Group::Owned: return QCoreApplication::translate("figure", "Owned customers");
    case Group::Open: return QCoreApplication::translate("figure", "In the open sea");
    }
    return filter.stage ? kechi::nameOf(*filter.stage)
                        : QCoreApplication::translate("figure", "All customers");
}

QString titleOf(const FigureFilter& filter)
{
    const QString name = nameOf(filter);
    if (!filter.period.from.isValid())
        return name;
    return QCoreApplication::translate("figure", "%1, %2 – %3")
        .arg(name, filter.period.from.toString(Qt::ISODate),
             filter.period.to.toString(Qt::ISODate));
}

} // namespace kechi
