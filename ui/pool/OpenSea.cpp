#include "ui/pool/OpenSea.h"

#include "ui/base/Sizes.h"
#include "ui/pool/CardList.h"
#include "ui/pool/LaneModel.h"
#include "ui/pool/OpenTable.h"

#include <QBoxLayout>
#include <QEvent>

namespace kechi {

static constexpr int kTableWidth = kFieldWidth + kFieldWidth / 4; // at least

OpenSea::OpenSea(const PoolPageServices& with, QWidget* parent)
    : QWidget(parent), m_model(new LaneModel(with, {}, this)),
      m_lane(new LaneColumn(m_model, this)), m_table(new OpenTable(m_lane))
{
    m_table->setModel(m_model);
    m_lane->setTable(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lane, 1);
    column->addStretch(0);
    connectViews();
    connect(m_model, &LaneModel::begun, this, &OpenSea::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OpenSea::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OpenSea::showState);
    connect(m_model, &LaneModel::failed, this, [this](const QString& text) {
        m_failure = text;
        showState();
        emit failed(text);
    });
    showState();
}

void OpenSea::connectViews()
{
    CardList& cards = m_lane->list();
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(&cards), static_cast<QAbstractItemView*>(m_table)}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint& at) {
            emit menuRequested(view->viewport()->mapToGlobal(at));
        });
    }
    const auto open = [this](const QModelIndex& index) {
        emit opened(m_model->cardAt(index.row()).row.id);
    };
    connect(&cards, &CardList::opened, this, open);
    connect(m_table, &TableView::chosen, this, open);
    connect(&cards, &CardList::chosenChanged, this, &OpenSea::chosenChanged);
    connect(m_table, &TableView::rowsChosen, this, &OpenSea::chosenChanged);
    connect(&cards, &CardList::carryRequested, this, &OpenSea::carryRequested);
    connect(m_table, &OpenTable::carryRequested, this, &OpenSea::carryRequested);
    connect(&cards, &CardList::sideRequested, this, &OpenSea::sideRequested);
}

void OpenSea::setLane(const QString& pool, const Lane& lane, qint64 open,
                      const QString& whyNotClaim)
{
    m_open = open;
    m_table->setAccessibleName(tr("Open sea of %1").arg(pool));
    m_lane->setOpenSea(pool, tr("%n to claim", nullptr, int(lane.here)));
    m_model->setWhyNotClaim(whyNotClaim);
    const bool asTable = open > kMostCards;
    if (asTable != m_isTable)
        clearChosen();
    m_isTable = asTable;
    showState();
}

void OpenSea::setView(const BoardView& view)
{
    m_failure.clear();
    BoardView own = view;
    own.sort = m_model->view().sort; // by the head of the table
    m_model->setView(own);
    showState();
}

void OpenSea::refresh()
{
    m_failure.clear();
    m_model->refresh();
}

void OpenSea::showState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_lane->showTable(m_isTable);
    setMinimumWidth(m_isTable ? kTableWidth : LaneColumn::kWidth);
    setMaximumWidth(m_isTable ? QWIDGETSIZE_MAX : LaneColumn::kWidth);
    QString words;
    if (isEmpty && !m_failure.isEmpty())
        words = m_failure;
    else if (isEmpty && !m_model->hasBegun())
        words = tr("Loading…");
    else if (isEmpty && m_open > 0)
        words = tr("None of the %n here fits the search.", nullptr, int(m_open));
    else if (isEmpty)
        words = tr("Nobody waits here. Customers that are released or recycled come to this "
                   "place; drag one here to release it.");
    m_lane->setWords(words);
}

QList<int> OpenSea::chosenRows() const
{
    return m_isTable ? m_table->selectedRows() : m_lane->list().chosenRows();
}

void OpenSea::clearChosen()
{
    m_table->clearSelection();
    m_lane->list().clearSelection();
}

QAbstractItemView* OpenSea::list() const
{
    return m_isTable ? static_cast<QAbstractItemView*>(m_table) : &m_lane->list();
}

void OpenSea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    if (m_model->hasBegun())
        m_model->refresh(); // why they are here was said by the core, in the language before
    showState();
}

} // namespace kechi
