#include "app/App.h"

#include "app/Seat.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace kechi {

App::App(const Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_preferences(settings.read()),
      m_theme(m_preferences.look)
{
    speak(m_preferences.language);
    connect(&m_single, &SingleWindow::raiseRequested, this, &App::raise);
    makeWindow();
}

App::~App()
{
    m_preferences.frame = m_window->saveGeometry();
    keep();
    if (m_seat)
        m_seat->stop();
    if (m_open.isOpen())
        m_open.tasks->waitForDone(); // they work with the seat's services
}

void App::keep()
{
    m_settings.write(m_preferences);
}

void App::makeWindow()
{
    m_window = std::make_unique<MainWindow>();
    if (!m_preferences.frame.isEmpty())
        m_window->restoreGeometry(m_preferences.frame);
}

void App::start(const QString& workspace)
{
    standAtDoor();
    const QString last = m_preferences.recent.value(0);
    if (!workspace.isEmpty())
        m_door->open(workspace);
    else if (QFileInfo::exists(last))
        m_door->open(last);
    else
        m_door->chooseWorkspace();
    m_window->show();
}

void App::standAtDoor()
{
    m_door = std::make_unique<Door>(*m_window, m_preferences, m_clock);
    // Queued: the door is in the middle of it, and goes when somebody comes in.
    connect(m_door.get(), &Door::entered, this, &App::takeSeat, Qt::QueuedConnection);
    connect(m_door.get(), &Door::sampleMade, this, &App::welcome, Qt::QueuedConnection);
    connect(m_door.get(), &Door::isOpenElsewhere, this, [] { QApplication::quit(); });
    connect(m_door.get(), &Door::couldNotOpen, this, [this](const QString& workspace) {
        if (QFileInfo::exists(workspace))
            return;
        forget(m_preferences, workspace);
        keep();
    });
    emit cameToDoor();
}

void App::takeSeat(const Member& me, const QString& page)
{
    m_open = m_door->takeWorkspace();
    m_door.reset();
    const QString address = m_open.workspace->address();
    m_single.hold(address);
    remember(m_preferences, address);
    m_preferences.lastUser = me.name;
    keep();
    m_seat = std::make_unique<Seat>(m_open, me, m_clock, *m_window);
    connect(m_seat.get(), &Seat::languageChosen, this, &App::setLanguage);
    connect(m_seat.get(), &Seat::lookChosen, this, &App::setLook);
    connect(m_seat.get(), &Seat::leaveRequested, this, &App::leaveSeat, Qt::QueuedConnection);
    connect(m_seat.get(), &Seat::columnsChosen, this, &App::keepColumns);
    m_seat->showAppearance(m_preferences.language, m_preferences.look);
    m_seat->showColumns(m_preferences.columns.value(me.name));
    m_window->showPages();
    m_seat->begin(page);
    emit cameIn();
}

void App::welcome(const QString& howToSignIn)
{
    auto* words = new QMessageBox(QMessageBox::NoIcon, tr("The sample company"), howToSignIn,
                                  QMessageBox::Ok, m_window.get());
    words->setAttribute(Qt::WA_DeleteOnClose);
    words->open();
}

// A new window: nothing of hers stays in it for who comes next.
void App::leaveSeat()
{
    m_preferences.frame = m_window->saveGeometry();
    m_seat->stop();
    m_open.tasks->waitForDone();
    makeWindow();
    m_seat.reset();
    standAtDoor();
    m_door->askWho(std::move(m_open));
    m_window->show();
}

void App::keepColumns(const QStringList& columns)
{
    m_preferences.columns.insert(m_seat->me().name, columns);
    keep();
}

void App::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void App::setLanguage(Language language)
{
    m_preferences.language = language;
    speak(language);
    if (m_seat)
        m_seat->nameThings();
    keep();
}

void App::setLook(Theme::Mode look)
{
    m_preferences.look = look;
    m_theme.setMode(look);
    keep();
}

} // namespace kechi
