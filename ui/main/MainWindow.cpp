#include "ui/main/MainWindow.h"

#include "ui/base/SearchBox.h"
#include "ui/base/Sizes.h"
#include "ui/base/Toast.h"
#include "ui/base/TopBar.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kNumbered = 9; // Ctrl+1 to Ctrl+9
static const QString kProgram = u"Kechi 客池"_s;

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    makeFrame();
    makeShortcuts();
    m_toast = new Toast(this);
    setMinimumSize(kWindowMinWidth, kWindowMinHeight);
    resize(kWindowWidth, kWindowHeight);
    connect(m_nav, &NavBar::chosen, this, &MainWindow::showPage);
    connect(m_topBar->search(), &SearchBox::searched, this, &MainWindow::searched);
    connect(m_topBar->search(), &SearchBox::entered, this, &MainWindow::searchEntered);
    showTitle();
}

void MainWindow::makeFrame()
{
    m_views = new QStackedWidget(this);
    m_work = new QWidget(m_views);
    m_nav = new NavBar(m_work);
    m_topBar = new TopBar(m_work);
    m_pages = new QStackedWidget(m_work);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_pages, 1);
    auto* all = new QHBoxLayout(m_work);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_nav);
    all->addLayout(right, 1);
    m_views->addWidget(m_work);
    setCentralWidget(m_views);
}

void MainWindow::makeShortcuts()
{
    const QKeySequence find(Qt::CTRL | Qt::Key_K);
    auto* search = new QShortcut(find, this);
    connect(search, &QShortcut::activated, this, [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    m_topBar->search()->setShortcutHint(find);

    // A text field that has the focus takes Ctrl+Z for itself, before any shortcut.
    auto* undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, &MainWindow::undoRequested);
    m_shortcuts = {search, undo};

    for (int number = 1; number <= kNumbered; ++number) {
        const QKeySequence keys(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + number)));
        auto* jump = new QShortcut(keys, this);
        connect(jump, &QShortcut::activated, this, [this, number] {
            const QString key = m_nav->keys().value(number - 1);
            if (!key.isEmpty())
                showPage(key);
        });
        m_shortcuts += jump;
    }
}

void MainWindow::addPage(const QString& key, Icon picture, const QString& title, QWidget* page,
                         NavBar::Place place)
{
    page->setWindowTitle(title);
    connect(page, &QWidget::windowTitleChanged, m_nav,
            [this, key](const QString& now) { m_nav->setTitle(key, now); });
    m_byKey.insert(key, page);
    m_nav->add(key, picture, title, place); // before the page, for Tab goes there first
    m_topBar->setTabAfter(m_nav->lastStop());
    m_pages->addWidget(page);
    numberPages();
    if (m_byKey.size() == 1)
        showPage(key);
}

void MainWindow::numberPages()
{
    const QStringList keys = m_nav->keys();
    for (int i = 0; i < keys.size() && i < kNumbered; ++i) {
        const QKeySequence shortcut(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i)));
        m_nav->setHint(keys[i], shortcut.toString(QKeySequence::NativeText));
    }
}

void MainWindow::setBadge(const QString& key, int count, Tone tone)
{
    m_nav->setBadge(key, count, tone);
}

void MainWindow::showPage(const QString& key)
{
    QWidget* page = m_byKey.value(key);
    if (!page)
        return;
    m_pages->setCurrentWidget(page);
    m_nav->setCurrent(key);
    if (focusWidget() != m_topBar->search()) // a search may change the page while one types
        page->setFocus(Qt::OtherFocusReason);
    emit pageShown(key);
}

QString MainWindow::currentPage() const
{
    return m_nav->current();
}

void MainWindow::setWorkspace(const QString& name)
{
    m_workspace = name;
    showTitle();
}

void MainWindow::showAlone(QWidget* view)
{
    showPages(); // drops the one before
    m_views->addWidget(view);
    m_views->setCurrentWidget(view);
    for (QShortcut* shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(false);
    m_toast->clear();
    view->setFocus(Qt::OtherFocusReason);
    showTitle();
}

void MainWindow::showPages()
{
    m_views->setCurrentWidget(m_work);
    for (QShortcut* shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(true);
    while (m_views->count() > 1) {
        QWidget* view = m_views->widget(1);
        m_views->removeWidget(view);
        view->deleteLater();
    }
    showTitle();
}

bool MainWindow::isAlone() const
{
    return m_views->currentWidget() != m_work;
}

void MainWindow::tell(const QString& text)
{
    m_toast->tell(text);
}

void MainWindow::tellWithUndo(const QString& text)
{
    m_toast->tell(text, tr("Undo"), [this] { emit undoRequested(); });
}

void MainWindow::showTitle()
{
    const bool bare = m_workspace.isEmpty() || isAlone();
    setWindowTitle(bare ? kProgram : kProgram + u" — "_s + m_workspace);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(!m_isHeld);
    if (m_isHeld)
        emit closeHeld();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        numberPages(); // the names of keys
}

} // namespace kechi
