#include "core/board/Board.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

QString sentenceOf(const Arrival& arrival, const QTimeZone& zone)
{
    QStringList parts;
    if (arrival.from)
        parts += QCoreApplication::translate("board", "Before: %1").arg(arrival.fromName);
    else if (!arrival.sourceName.isEmpty())
        parts += arrival.sourceName;
    if (!arrival.reason.isEmpty())
        parts += arrival.reason;
    else
        parts += QCoreApplication::translate("board", "%1 %2", "an act and its day")
                     .arg(nameOf(arrival.how),
                          arrival.since.toTimeZone(zone).date().toString(Qt::ISODate));
    return parts.join(u" · "_s);
}

const Lane* Board::find(MemberId owner) const
{
    const auto found = std::find_if(lanes.begin(), lanes.end(),
                                    [&](const Lane& lane) { return lane.owner == owner; });
    return found == lanes.end() ? nullptr : &*found;
}

} // namespace kechi
