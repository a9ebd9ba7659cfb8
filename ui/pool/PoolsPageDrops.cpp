// What PoolsPage says and does while customers are carried over it.
#include "ui/pool/PoolsPage.h"

#include "core/base/Tasks.h"
#include "ui/pool/BoardDrop.h"
#include "ui/pool/BoardLanes.h"
#include "ui/pool/DropNote.h"
#include "ui/pool/LaneColumn.h"
#include "ui/pool/OpenSea.h"
#include "ui/pool/PoolActs.h"
#include "ui/pool/PoolColumn.h"
#include "ui/pool/PoolWords.h"

namespace kechi {

using Kind = DropTarget::Kind;

void PoolsPage::connectDrops()
{
    m_drop = new BoardDrop(this, [this](const QPoint& at) { return placeAt(at); });
    connect(m_drop, &BoardDrop::over, this, &PoolsPage::preview);
    connect(m_drop, &BoardDrop::moved, m_note, &DropNote::follow);
    const auto nothing = [this] {
        ++m_previews;
        mark({}, false);
        m_note->tell(DropNote::Outlook::Asking, {});
    };
    connect(m_drop, &BoardDrop::overNothing, this, nothing);
    connect(m_drop, &BoardDrop::left, this, nothing);
    connect(m_drop, &BoardDrop::dropped, this,
            [this](const CustomerDrag& drag, const DropTarget& place) {
                m_acts->drop(drag, place, nameOf(place));
            });
}

std::optional<DropTarget> PoolsPage::placeAt(const QPoint& at) const
{
    const auto isIn = [&](const QWidget* widget) {
        return widget->isVisible() && widget->rect().contains(widget->mapFrom(this, at));
    };
    if (isIn(m_column)) {
        const PoolId pool = m_column->poolAt(m_column->mapFrom(this, at));
        return pool ? std::optional(DropTarget::home(pool)) : std::nullopt;
    }
    if (isIn(m_sea))
        return DropTarget::openSea(m_view.pool);
    if (isIn(m_lanes->viewport())) {
        const BoardLanes::Part* part = m_lanes->at(m_lanes->viewport()->mapFrom(this, at));
        return part ? std::optional(DropTarget::to(part->owner)) : std::nullopt;
    }
    return {};
}

QString PoolsPage::nameOf(const DropTarget& place) const
{
    if (place.kind == Kind::Owner) {
        const BoardLanes::Part* part = m_lanes->find(place.owner);
        return part ? part->lane.name : QString();
    }
    for (const PoolView& pool : m_shown.pools) {
        if (pool.pool.id == place.pool)
            return pool.pool.name;
    }
    return {};
}

// Where they are already nothing would happen, and nothing is said.
static bool isHome(const CustomerDrag& drag, const DropTarget& place)
{
    switch (place.kind) {
    case Kind::Owner: return drag.owner == place.owner;
    case Kind::OpenSea: return !drag.owner && drag.pool == place.pool;
    case Kind::Pool: return drag.pool == place.pool;
    }
    return false;
}

void PoolsPage::preview(const CustomerDrag& drag, const DropTarget& place)
{
    const int asked = ++m_previews;
    if (isHome(drag, place)) {
        mark({}, false);
        m_note->tell(DropNote::Outlook::Asking, {});
        m_drop->setWelcome(false);
        return;
    }
    mark(place, false);
    m_note->tell(DropNote::Outlook::Asking, nameOf(place));
    m_with.tasks.run(
        this,
        [&pools = m_with.pools, me = m_with.me, ids = drag.ids(), place] {
            return pools.preview(me, ids, place);
        },
        [this, asked, drag, place](const Result<DropPreview>& preview) {
            if (asked == m_previews)
                tellPreview(drag, place, preview);
        });
}

void PoolsPage::tellPreview(const CustomerDrag& drag, const DropTarget& place,
                            const Result<DropPreview>& preview)
{
    const bool isRefused = !preview || preview->done() == 0;
    m_drop->setWelcome(!isRefused);
    mark(place, isRefused);
    if (!preview) {
        m_note->tell(DropNote::Outlook::Refused, nameOf(place), preview.error().text);
        return;
    }
    const QString refusals = refusalsOf(preview->results, drag);
    if (isRefused)
        m_note->tell(DropNote::Outlook::Refused, tr("Not to %1").arg(nameOf(place)), refusals);
    else
        m_note->tell(refusals.isEmpty() ? DropNote::Outlook::Fine : DropNote::Outlook::Partly,
                     outcomeOf(*preview, drag, place, m_with.me), refusals);
}

void PoolsPage::mark(const std::optional<DropTarget>& place, bool isRefused)
{
    const LaneColumn::Outlook outlook =
        isRefused ? LaneColumn::Outlook::Refused : LaneColumn::Outlook::Fine;
    const auto of = [&](bool isHere) { return isHere ? outlook : LaneColumn::Outlook::None; };
    m_sea->column().setOutlook(of(place && place->kind == Kind::OpenSea));
    for (const BoardLanes::Part& part : m_lanes->parts())
        part.column->setOutlook(
            of(place && place->kind == Kind::Owner && place->owner == part.owner));
    m_column->setTarget(place && place->kind == Kind::Pool && !isRefused ? place->pool : PoolId{});
}

} // namespace kechi
