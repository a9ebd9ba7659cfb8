#pragma once

#include "ui/base/NavBar.h"

#include <QMainWindow>

class QShortcut;
class QStackedWidget;

namespace kechi {

class Toast;
class TopBar;

// The frame round the pages: navigation, search, who one is, and the place where a toast
// appears. It knows no page; whoever makes the pages adds them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    // The title is the page's windowTitle from then on: a page that changes it, because the
    // language changed, changes the navigation.
    void addPage(const QString& key, Icon picture, const QString& title, QWidget* page,
                 NavBar::Place place = NavBar::Place::Top);
    void setBadge(const QString& key, int count, Tone tone = Tone::Normal);
    // With the focus on it, so that Tab goes to its first input, or where its proxy says.
    void showPage(const QString& key);
    QString currentPage() const;

    // Empty: none is open.
    void setWorkspace(const QString& name);

    // While it is held, closing it only says closeHeld(): something must end first.
    void holdOpen(bool held) { m_isHeld = held; }

    // One view and nothing else: no page, no name of a customer or of the workspace can be
    // seen behind it. The window owns it and drops it when another takes its place.
    void showAlone(QWidget* view);
    void showPages();
    bool isAlone() const;

    TopBar& topBar() { return *m_topBar; }
    Toast& toast() { return *m_toast; }
    void tell(const QString& text);         // a toast of words alone
    void tellWithUndo(const QString& text); // its button says undoRequested()

signals:
    void pageShown(const QString& key);
    void searched(const QString& text);
    void searchEntered(const QString& text); // Return in the search
    void closeHeld();
    void undoRequested(); // Ctrl+Z outside a text field, or a toast's Undo

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeFrame();
    void makeShortcuts();
    void numberPages();
    void showTitle();

    NavBar* m_nav = nullptr;
    TopBar* m_topBar = nullptr;
    QStackedWidget* m_views = nullptr; // the work area, or one view alone
    QWidget* m_work = nullptr;
    QStackedWidget* m_pages = nullptr;
    Toast* m_toast = nullptr;
    QHash<QString, QWidget*> m_byKey;
    QList<QShortcut*> m_shortcuts; // off while a view is alone
    QString m_workspace;
    bool m_isHeld = false;
};

} // namespace kechi
