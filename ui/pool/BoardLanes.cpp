#include "ui/pool/BoardLanes.h"

#include "ui/base/FlowLayout.h"
#include "ui/base/Look.h"
#include "ui/base/Rows.h"
#include "ui/base/Sizes.h"
#include "ui/pool/CardDelegate.h"
#include "ui/pool/CardList.h"
#include "ui/pool/LaneColumn.h"
#include "ui/pool/LaneModel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kCardsUnfolded = 4; // shown of a lane that was folded, the others scroll

BoardLanes::BoardLanes(const PoolPageServices& with, QWidget* parent)
    : QScrollArea(parent), m_with(with), m_contents(new QWidget(this))
{
    setLook(m_contents, "look", u"scrolled"_s);
    setWidget(m_contents);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    arrange();
}

void BoardLanes::setLanes(const QList<Lane>& lanes, qint64 fullest, const BoardView& view)
{
    m_view = view;
    for (int i = int(m_parts.size()) - 1; i >= 0; --i) {
        const bool stays = std::any_of(lanes.begin(), lanes.end(), [&](const Lane& lane) {
            return lane.owner == m_parts[i].owner;
        });
        if (!stays)
            remove(i);
    }
    const bool wasFolded = m_isFolded;
    m_isFolded = lanes.size() > kMostUnfolded;
    const QList<MemberId> before = owners();
    for (int i = 0; i < lanes.size(); ++i) {
        if (!find(lanes[i].owner))
            add(lanes[i]);
        int at = i;
        while (m_parts[at].owner != lanes[i].owner)
            ++at;
        m_parts.move(at, i);
        m_parts[i].lane = lanes[i];
        if (wasFolded != m_isFolded) {
            m_parts[i].column->setFoldable(m_isFolded);
            m_parts[i].column->setFolded(m_isFolded);
        }
        show(m_parts[i], fullest);
    }
    if (before != owners() || wasFolded != m_isFolded)
        arrange();
    for (const Part& part : std::as_const(m_parts))
        begin(part);
}

QList<MemberId> BoardLanes::owners() const
{
    QList<MemberId> owners;
    for (const Part& part : m_parts)
        owners += part.owner;
    return owners;
}

void BoardLanes::add(const Lane& lane)
{
    auto* model = new LaneModel(m_with, lane.owner, this);
    auto* column = new LaneColumn(model, m_contents);
    column->setFixedWidth(LaneColumn::kWidth);
    column->setFoldable(m_isFolded);
    column->setFolded(m_isFolded);
    m_parts.append({.owner = lane.owner, .column = column, .model = model, .lane = lane});
    connectLane(m_parts.last());
}

void BoardLanes::connectLane(const Part& part)
{
    const MemberId owner = part.owner;
    CardList* list = &part.column->list();
    LaneModel* model = part.model;
    connect(list, &CardList::chosenChanged, this, [this, owner] { emit chosenChanged(owner); });
    connect(list, &CardList::carryRequested, this, [this, owner] { emit carryRequested(owner); });
    connect(list, &CardList::sideRequested, this,
            [this, owner](int step) { emit sideRequested(owner, step); });
    connect(list, &CardList::opened, this, [this, model](const QModelIndex& index) {
        emit opened(model->cardAt(index.row()).row.id);
    });
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this,
            [this, owner, list](const QPoint& at) {
                emit menuRequested(owner, list->viewport()->mapToGlobal(at));
            });
    const auto tell = [this, owner] {
        if (const Part* one = find(owner))
            showState(*one);
    };
    connect(model, &LaneModel::begun, this, tell);
    connect(model, &QAbstractItemModel::rowsInserted, this, tell);
    connect(model, &QAbstractItemModel::rowsRemoved, this, tell);
    connect(model, &LaneModel::failed, this, &BoardLanes::failed);
    connect(part.column, &LaneColumn::foldChanged, this, [this, owner] {
        if (const Part* one = find(owner)) {
            begin(*one);
            showState(*one);
        }
    });
}

void BoardLanes::remove(int index)
{
    const Part part = m_parts.takeAt(index);
    part.column->hide();
    part.column->deleteLater();
    part.model->deleteLater();
}

void BoardLanes::show(Part& part, qint64 fullest)
{
    const Lane& lane = part.lane;
    part.column->setPerson(lane.name, {.held = lane.held.value_or(int(lane.here)),
                                       .limit = lane.limit.value_or(0),
                                       .fullest = int(std::max(fullest, lane.here))});
    part.column->setToolTip(tr("%n of this pool", nullptr, int(lane.here)));
    showState(part);
}

// Who is folded reads no cards until somebody wants to see them.
void BoardLanes::begin(const Part& part)
{
    if (m_view.pool && !part.column->isFolded() && part.model->view() != m_view)
        part.model->setView(m_view);
    showState(part);
}

void BoardLanes::showState(const Part& part)
{
    QString words;
    if (part.model->rowCount() == 0 && !part.model->hasBegun())
        words = tr("Loading…");
    else if (part.model->rowCount() == 0 && !m_view.text.isEmpty())
        words = tr("Nobody here fits the search.");
    else if (part.model->rowCount() == 0)
        words = tr("No customers of this pool yet. Drag some here.");
    part.column->setWords(words);
    part.column->list().setMaximumHeight(m_isFolded ? kCardsUnfolded * CardDelegate::cardHeight()
                                                    : QWIDGETSIZE_MAX);
}

void BoardLanes::refresh()
{
    for (const Part& part : std::as_const(m_parts)) {
        if (!part.column->isFolded())
            part.model->refresh();
        else
            part.model->forget(); // read anew when it is unfolded
    }
}

const BoardLanes::Part* BoardLanes::find(MemberId owner) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&](const Part& part) { return part.owner == owner; });
    return found == m_parts.end() ? nullptr : &*found;
}

// A lane takes what is dropped in its whole column, however few cards stand in it.
const BoardLanes::Part* BoardLanes::at(const QPoint& inViewport) const
{
    const QPoint at = m_contents->mapFrom(viewport(), inViewport);
    for (const Part& part : m_parts) {
        QRect room = part.column->geometry();
        if (!m_isFolded)
            room.setBottom(std::max(room.bottom(), m_contents->height()));
        if (room.contains(at))
            return &part;
    }
    return nullptr;
}

void BoardLanes::clearChosen(MemberId but)
{
    for (const Part& part : std::as_const(m_parts)) {
        if (part.owner != but)
            part.column->list().clearSelection();
    }
}

void BoardLanes::arrange()
{
    delete m_contents->layout();
    QLayout* layout = nullptr;
    if (m_isFolded) {
        layout = new FlowLayout(m_contents, kGap);
        for (const Part& part : std::as_const(m_parts))
            layout->addWidget(part.column);
    } else {
        auto* row = new QHBoxLayout(m_contents);
        row->setSpacing(kGap);
        for (const Part& part : std::as_const(m_parts))
            row->addWidget(part.column, 0, Qt::AlignTop);
        row->addStretch(1);
        layout = row;
    }
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Part& part : std::as_const(m_parts))
        part.column->show();
    fit();
}

void BoardLanes::setMostColumns(int columns)
{
    m_mostColumns = columns;
    fit();
}

// No wider than the lanes are, so that the open sea has what is left.
void BoardLanes::fit()
{
    const int lanes = std::max(1, int(m_parts.size()));
    const int columns = m_isFolded ? std::min(lanes, m_mostColumns) : lanes;
    const int bar = m_isFolded ? verticalScrollBar()->sizeHint().width() : 0;
    setMinimumWidth(LaneColumn::kWidth + bar);
    setMaximumWidth(columns * LaneColumn::kWidth + (columns - 1) * kGap + bar);
    setHorizontalScrollBarPolicy(m_isFolded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(m_isFolded ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void BoardLanes::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const Part& part : std::as_const(m_parts)) {
        part.model->retranslate();
        showState(part);
    }
}

} // namespace kechi
