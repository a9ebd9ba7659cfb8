#include "core/dashboard/Home.h"

#include <QCoreApplication>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kechi {

static QString dayOf(const QDateTime& at)
{
    return at.toString(u"MM-dd"_s);
}

QString whyOf(const SoonRow& row)
{
    if (row.lastTouch.isValid() && row.lastTouch >= row.ownedSince)
        return QCoreApplication::translate("home", "Last follow-up %1").arg(dayOf(row.lastTouch));
    const QString since = dayOf(row.ownedSince);
    switch (row.how) {
    case How::Claimed:
        return QCoreApplication::translate("home", "Never followed up, claimed %1").arg(since);
    case How::Assigned:
        return QCoreApplication::translate("home", "Never followed up, assigned %1").arg(since);
    case How::Imported:
        return QCoreApplication::translate("home", "Never followed up, imported %1").arg(since);
    default:
        return QCoreApplication::translate("home", "Never followed up, owned since %1").arg(since);
    }
}

int Home::followUpCount() const
{
    return std::accumulate(followUps.begin(), followUps.end(), 0,
                           [](int sum, const FollowUpCount& kind) { return sum + kind.count; });
}

} // namespace kechi
