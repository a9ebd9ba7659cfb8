#include "ui/home/HomePage.h"

#include "core/base/Clock.h"
#include "core/base/Tasks.h"
#include "core/dashboard/HomeService.h"
#include "ui/base/Button.h"
#include "ui/base/FigureCard.h"
#include "ui/base/Notice.h"
#include "ui/base/PageHeader.h"
#include "ui/base/SidePanel.h"
#include "ui/base/Sizes.h"
#include "ui/home/HappeningCard.h"
#include "ui/home/HomeText.h"
#include "ui/home/SoonCard.h"
#include "ui/home/ToDoActs.h"
#include "ui/home/ToDoCard.h"
#include "ui/home/WhenText.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QTimeZone>
#include <algorithm>

namespace kechi {

static constexpr int kPause = 250;             // ms after a change, before asking
static constexpr qint64 kTick = 5 * 60 * 1000; // ms
static constexpr qint64 kAfterMidnight = 1000; // ms

HomePage::HomePage(HomeService& homes, TaskService& toDos, const Clock& clock, Tasks& tasks,
                   MemberId me, QWidget* parent)
    : QWidget(parent), m_homes(homes), m_clock(clock), m_tasks(tasks), m_me(me),
      m_header(new PageHeader({}, this)),
      m_import(new Button(Icon::FileImport, {}, Button::Look::Secondary, this)),
      m_log(new Button(Icon::Phone, {}, Button::Look::Primary, this)), m_notice(new Notice(this)),
      m_acts(new ToDoActs(toDos, clock, tasks, me, this))
{
    m_header->addAct(m_import);
    m_header->addAct(m_log);
    auto* contents = new QWidget(this);
    auto* rows = new QVBoxLayout(contents);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGap);
    rows->addWidget(makeFigures());
    rows->addWidget(makeLists(), 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGapPage, kGapWide, kGapPage, kGapWide);
    column->setSpacing(kGap);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(scrolled(contents, this), 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    m_tick.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HomePage::reload);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
    connect(m_import, &Button::clicked, this, &HomePage::importRequested);
    connect(m_log, &Button::clicked, this, [this] { emit followUpRequested({}, {}, {}); });
    auto* log = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    log->setContext(Qt::WidgetWithChildrenShortcut);
    connect(log, &QShortcut::activated, m_log, [this] {
        if (m_log->isVisible())
            m_log->click();
    });
    connectLists();
    retranslate();
}

QWidget* HomePage::makeFigures()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    for (FigureCard** card : {&m_paid, &m_followUps, &m_held, &m_soonFigure}) {
        *card = new FigureCard({}, box);
        row->addWidget(*card, 1);
    }
    m_held->setOpens(true);
    m_soonFigure->setOpens(true);
    connect(m_held, &FigureCard::chosen, this,
            [this] { emit openCustomers(m_home.load.held.behind); });
    connect(m_soonFigure, &FigureCard::chosen, this,
            [this] { emit openCustomers(m_home.load.soon.behind); });
    return box;
}

QWidget* HomePage::makeLists()
{
    auto* box = new QWidget(this);
    m_toDo = new ToDoCard(box);
    m_soonList = new SoonCard(box);
    m_happenings = new HappeningCard(m_me, box);
    auto* right = new QVBoxLayout;
    right->setSpacing(kGap);
    right->addWidget(m_soonList);
    right->addWidget(m_happenings, 1);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_toDo, 57);
    row->addLayout(right, 43);
    return box;
}

void HomePage::connectLists()
{
    connect(m_toDo, &ToDoCard::whoseChosen, this, &HomePage::ask);
    connect(m_toDo, &ToDoCard::customerChosen, this, &HomePage::openCustomer);
    connect(m_toDo, &ToDoCard::followUpChosen, this, [this](const ToDoRow& row) {
        emit followUpRequested(row.customer, row.task, row.title);
    });
    connect(m_toDo, &ToDoCard::doneChosen, m_acts, &ToDoActs::complete);
    connect(m_toDo, &ToDoCard::snoozeChosen, m_acts, &ToDoActs::snooze);
    connect(m_toDo, &ToDoCard::logChosen, this, [this] { emit followUpRequested({}, {}, {}); });
    connect(m_toDo, &ToDoCard::poolsChosen, this, &HomePage::poolsRequested);
    connect(m_acts, &ToDoActs::started, this,
            [this](const ToDoRow& row) { m_toDo->setBusy(row, true); });
    connect(m_acts, &ToDoActs::failed, this, [this](const ToDoRow& row, const QString& text) {
        m_toDo->setBusy(row, false);
        m_notice->tellError(text);
    });
    connect(m_acts, &ToDoActs::done, this, &HomePage::reload);
    connect(m_soonList, &SoonCard::customerChosen, this, &HomePage::openCustomer);
    connect(m_soonList, &SoonCard::allChosen, this, &HomePage::openCustomers);
    connect(m_happenings, &HappeningCard::customerChosen, this, &HomePage::openCustomer);
}

void HomePage::changed(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void HomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void HomePage::reload()
{
    ask(m_whose);
}

void HomePage::ask(Whose whose)
{
    m_whose = whose;
    m_isStale = false;
    m_tasks.run(
        this, [&homes = m_homes, me = m_me, whose] { return homes.home(me, whose); },
        [this, generation = ++m_generation](const Result<Home>& answer) {
            take(generation, answer);
        });
}

void HomePage::take(int generation, const Result<Home>& answer)
{
    if (generation != m_generation)
        return;
    if (!answer) {
        m_notice->tellError(answer.error().text);
        m_isStale = true;
    } else {
        m_notice->clear();
        m_home = *answer;
        m_isLoaded = true;
        display();
    }
    waitForChange();
    emit loaded();
}

void HomePage::waitForChange()
{
    const QDateTime now = m_isLoaded ? m_home.now : m_clock.now();
    const QDateTime midnight = now.date().addDays(1).startOfDay(now.timeZone());
    m_tick.start(int(std::min(kTick, now.msecsTo(midnight) + kAfterMidnight)));
}

void HomePage::display()
{
    m_header->setTitle(m_isLoaded ? WhenText::greeting(m_home.now, m_home.name) : tr("Home"));
    m_header->setCount(m_isLoaded ? tr("%1 · %n thing(s) to do", nullptr, int(m_home.toDoCount))
                                        .arg(WhenText::day(m_home.now.date()))
                                  : QString());
    m_import->setVisible(m_home.mayImport);
    m_log->setVisible(m_home.mayLog);
    displayFigures();
    m_toDo->setHome(m_home);
    m_soonList->setHome(m_home);
    m_happenings->setHome(m_home);
}

void HomePage::displayFigures()
{
    const auto put = [this](FigureCard* card, const HomeText::Figure& figure) {
        card->setLabel(figure.label);
        card->setFigure(m_isLoaded ? figure.figure : QString());
        card->setNote(m_isLoaded ? figure.note : QString(), figure.tone);
    };
    put(m_paid, HomeText::paid(m_home));
    put(m_followUps, HomeText::followUps(m_home));
    put(m_held, HomeText::held(m_home));
    put(m_soonFigure, HomeText::soon(m_home));
}

void HomePage::finish(TaskId task)
{
    const auto found = std::find_if(m_home.toDo.begin(), m_home.toDo.end(),
                                    [task](const ToDoRow& row) { return row.task == task; });
    if (task && found != m_home.toDo.end())
        m_acts->complete(*found);
    else
        reload();
}

void HomePage::retranslate()
{
    m_import->setText(tr("Import"));
    m_log->setText(tr("Log a follow-up"));
    m_log->setToolTip(tr("Log a follow-up (Ctrl+L)"));
    display();
}

void HomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
