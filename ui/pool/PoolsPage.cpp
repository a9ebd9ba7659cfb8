#include "ui/pool/PoolsPage.h"

#include "core/base/Tasks.h"
#include "core/board/BoardService.h"
#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/base/PageHeader.h"
#include "ui/base/SearchBox.h"
#include "ui/base/SideList.h"
#include "ui/base/TabOrder.h"
#include "ui/pool/BoardDrop.h"
#include "ui/pool/BoardLanes.h"
#include "ui/pool/CardList.h"
#include "ui/pool/DropNote.h"
#include "ui/pool/LaneModel.h"
#include "ui/pool/OpenSea.h"
#include "ui/pool/PoolActs.h"
#include "ui/pool/PoolColumn.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

namespace kechi {

static constexpr int kPause = 100; // ms after a change, before asking
static const QKeySequence kGiveKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_O);

PoolsPage::PoolsPage(const PoolPageServices& with, QWidget* parent)
    : QWidget(parent), m_with(with), m_column(new PoolColumn(this)),
      m_header(new PageHeader({}, this)), m_hint(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_search(new SearchBox(this)), m_notice(new Notice(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_note(new DropNote(this)), m_acts(new PoolActs(with, this))
{
    makeHead();
    auto* below = new QHBoxLayout;
    below->addWidget(m_hint, 1);
    below->addWidget(m_search);
    m_search->setFixedWidth(kFieldWidth);
    m_hint->setElided(true);
    m_stack->addWidget(makeBoard());
    m_stack->addWidget(m_empty);
    auto* main = new QVBoxLayout;
    main->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapWide);
    main->setSpacing(kGap);
    main->addWidget(m_header);
    main->addLayout(below);
    main->addWidget(m_notice);
    main->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_column);
    row->addLayout(main, 1);
    setFocusProxy(&m_column->list());

    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &PoolsPage::reload);
    connectBoard();
    connectActs();
    connectDrops();
    makeKeys();
    retranslate();
}

void PoolsPage::makeHead()
{
    m_undo = new Button(Icon::Undo, QString(), Button::Look::Secondary, this);
    m_give = new Button(Icon::Transfer, QString(), Button::Look::Secondary, this);
    m_release = new Button(Icon::Release, QString(), Button::Look::Secondary, this);
    m_claim = new Button(Icon::Claim, QString(), Button::Look::Primary, this);
    for (Button* act : {m_undo, m_give, m_release, m_claim})
        m_header->addAct(act);
    connect(m_undo, &Button::clicked, this, &PoolsPage::undoRequested);
    connect(m_give, &Button::clicked, this, [this] { m_acts->give(chosen()); });
    connect(m_release, &Button::clicked, this, [this] { m_acts->release(chosen()); });
    connect(m_claim, &Button::clicked, this, [this] { m_acts->claim(chosen()); });
}

QWidget* PoolsPage::makeBoard()
{
    auto* board = new QWidget(this);
    m_sea = new OpenSea(m_with, board);
    m_lanes = new BoardLanes(m_with, board);
    m_nobody = new EmptyState(board);
    m_people = new QStackedWidget(board);
    m_people->addWidget(m_lanes);
    m_people->addWidget(m_nobody);
    m_sides = new QHBoxLayout(board);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(kGap);
    m_sides->addWidget(m_sea);
    m_sides->addWidget(m_people);
    m_sides->addStretch(0); // what neither of them may take
    return board;
}

void PoolsPage::makeKeys()
{
    auto* give = new QShortcut(kGiveKeys, this);
    give->setContext(Qt::WidgetWithChildrenShortcut);
    connect(give, &QShortcut::activated, this, [this] { m_acts->give(chosen()); });
}

void PoolsPage::connectBoard()
{
    connect(m_column, &PoolColumn::chosen, this, &PoolsPage::showPool);
    connect(m_column, &PoolColumn::ruleRequested, this, &PoolsPage::settingsRequested);
    connect(m_column, &PoolColumn::poolRequested, this,
            [this] { emit settingsRequested(PoolId{}); });
    connect(m_search, &SearchBox::searched, this, [this](const QString& text) {
        BoardView view = m_view;
        view.text = text.trimmed();
        ask(view);
    });
    connect(m_sea, &OpenSea::opened, this, &PoolsPage::openCustomer);
    connect(m_sea, &OpenSea::chosenChanged, this, [this] { choseIn({}); });
    connect(m_sea, &OpenSea::carryRequested, this,
            [this] { carryFrom(m_sea->model().carried(m_sea->chosenRows())); });
    connect(m_sea, &OpenSea::menuRequested, this, &PoolsPage::offerActs);
    connect(m_sea, &OpenSea::sideRequested, this, [this](int step) { stepFrom({}, step); });
    connect(m_sea, &OpenSea::failed, m_notice, &Notice::tellError);
    connect(m_lanes, &BoardLanes::opened, this, &PoolsPage::openCustomer);
    connect(m_lanes, &BoardLanes::chosenChanged, this, &PoolsPage::choseIn);
    connect(m_lanes, &BoardLanes::carryRequested, this, [this](MemberId owner) {
        if (const BoardLanes::Part* part = m_lanes->find(owner))
            carryFrom(part->model->carried(part->column->list().chosenRows()));
    });
    connect(m_lanes, &BoardLanes::menuRequested, this,
            [this](MemberId, const QPoint& at) { offerActs(at); });
    connect(m_lanes, &BoardLanes::sideRequested, this, &PoolsPage::stepFrom);
    connect(m_lanes, &BoardLanes::failed, m_notice, &Notice::tellError);
}

void PoolsPage::connectActs()
{
    connect(m_acts, &PoolActs::done, this, [this](ChangeId change, const QString& text) {
        m_notice->clear();
        reload();
        emit done(change, text);
    });
    connect(m_acts, &PoolActs::refused, this, [this](const QString& text, bool isPartly) {
        m_notice->tell(isPartly ? Notice::Kind::Warn : Notice::Kind::Bad, text);
    });
    connect(m_acts, &PoolActs::failed, m_notice, &Notice::tellError);
    connect(m_acts, &PoolActs::busy, this, [this](bool isBusy) {
        m_isBusy = isBusy;
        showActs();
    });
    connect(m_nobody, &EmptyState::stepChosen, this, &PoolsPage::teamRequested);
    connect(m_empty, &EmptyState::stepChosen, this, &PoolsPage::importRequested);
}

void PoolsPage::changed(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void PoolsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void PoolsPage::reload()
{
    ask(m_view);
}

void PoolsPage::showPool(PoolId pool)
{
    BoardView view = m_view;
    view.pool = pool;
    ask(view);
}

// Where the pool one was at is gone, the first.
static PoolId present(const QList<PoolView>& pools, PoolId wanted)
{
    const bool isThere = std::any_of(pools.begin(), pools.end(),
                                     [&](const PoolView& one) { return one.pool.id == wanted; });
    return isThere || pools.isEmpty() ? wanted : pools.first().pool.id;
}

void PoolsPage::ask(const BoardView& view)
{
    m_isStale = false;
    m_with.tasks.run(
        this,
        [with = m_with, view]() -> Result<Shown> {
            const Result<QList<PoolView>> pools = with.pools.pools(with.me);
            if (!pools)
                return pools.error();
            Shown shown{.pools = *pools, .view = view, .board = {}};
            if (pools->isEmpty())
                return shown;
            shown.view.pool = present(*pools, view.pool);
            Result<Board> board = with.boards.board(with.me, shown.view, 0);
            if (!board)
                return board.error();
            shown.board = *std::move(board);
            return shown;
        },
        [this, generation = ++m_generation](const Result<Shown>& answer) {
            take(generation, answer);
        });
}

void PoolsPage::take(int generation, const Result<Shown>& answer)
{
    if (generation != m_generation)
        return;
    if (m_isCarrying) { // asked again when they have been let go
        m_isStale = true;
        return;
    }
    if (!answer) {
        m_isStale = true;
        m_notice->tellError(answer.error().text);
        emit loaded();
        return;
    }
    const bool isOther = !m_isLoaded || answer->view != m_view;
    if (answer->view.pool != m_view.pool)
        m_notice->clear();
    m_isLoaded = true;
    m_shown = *answer;
    m_view = answer->view;
    display();
    if (isOther) {
        m_sea->setView(m_view);
    } else {
        m_sea->refresh();
        m_lanes->refresh();
    }
    emit loaded();
}

void PoolsPage::display()
{
    m_column->setPools(m_shown.pools, m_view.pool);
    QList<Lane> people = m_shown.board.lanes;
    people.removeIf([](const Lane& lane) { return !lane.owner; });
    const PoolView* pool = shownPool();
    const Lane* sea = m_shown.board.find({});
    if (pool && sea)
        m_sea->setLane(pool->pool.name, *sea, pool->open,
                       m_shown.board.whyNotClaim ? m_shown.board.whyNotClaim->text : QString());
    m_lanes->setLanes(people, m_shown.board.fullest, m_view);
    share();
    showHead();
    showEmptiness();
    showActs();
}

// A table of reasons takes what the lanes leave it.
void PoolsPage::share()
{
    const bool isTable = m_sea->isTable();
    const bool isFolded = m_lanes->isFolded();
    m_lanes->setMostColumns(isTable ? 1 : 3);
    m_people->setMaximumWidth(m_lanes->parts().isEmpty() ? QWIDGETSIZE_MAX
                                                         : m_lanes->maximumWidth());
    m_sides->setStretch(0, isTable ? (isFolded ? 3 : 1) : 0);
    m_sides->setStretch(1, isTable && isFolded ? 0 : 1);
}

const PoolView* PoolsPage::shownPool() const
{
    const auto found =
        std::find_if(m_shown.pools.begin(), m_shown.pools.end(),
                     [&](const PoolView& pool) { return pool.pool.id == m_view.pool; });
    return found == m_shown.pools.end() ? nullptr : &*found;
}

CustomerDrag PoolsPage::chosen() const
{
    if (const QList<int> rows = m_sea->chosenRows(); !rows.isEmpty())
        return m_sea->model().carried(rows);
    for (const BoardLanes::Part& part : m_lanes->parts()) {
        if (const QList<int> rows = part.column->list().chosenRows(); !rows.isEmpty())
            return part.model->carried(rows);
    }
    return {};
}

// One chooses in one place at a time.
void PoolsPage::choseIn(MemberId owner)
{
    if (m_isClearing)
        return;
    const BoardLanes::Part* part = m_lanes->find(owner);
    const bool hasChosen = owner ? part && !part->column->list().chosenRows().isEmpty()
                                 : !m_sea->chosenRows().isEmpty();
    m_isClearing = true;
    if (hasChosen) {
        m_lanes->clearChosen(owner);
        if (owner)
            m_sea->clearChosen();
    }
    m_isClearing = false;
    showActs();
}

void PoolsPage::stepFrom(MemberId owner, int step)
{
    QList<QAbstractItemView*> lists{m_sea->list()};
    int at = 0;
    for (const BoardLanes::Part& part : m_lanes->parts()) {
        if (part.column->list().isVisible() || part.owner == owner)
            lists += &part.column->list();
        if (part.owner == owner)
            at = int(lists.size()) - 1;
    }
    QAbstractItemView* next = lists.value(at + step);
    if (!next)
        return;
    next->setFocus(Qt::OtherFocusReason);
    m_lanes->ensureWidgetVisible(next);
}

// Lanes and pools come and go.
bool PoolsPage::focusNextPrevChild(bool next)
{
    tabAsLaidOut(this);
    return QWidget::focusNextPrevChild(next);
}

void PoolsPage::carryFrom(const CustomerDrag& drag)
{
    m_isCarrying = true;
    carry(this, drag);
    m_isCarrying = false;
    if (m_isStale)
        m_soon.start();
}

} // namespace kechi
