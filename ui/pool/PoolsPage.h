#pragma once

#include "core/base/Result.h"
#include "core/board/Board.h"
#include "core/db/ChangeSet.h"
#include "core/pool/PoolService.h"
#include "ui/pool/CustomerDrag.h"
#include "ui/pool/PoolPageServices.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace kechi {

class BoardDrop;
class BoardLanes;
class Button;
class DropNote;
class EmptyState;
class Label;
class Notice;
class OpenSea;
class PageHeader;
class PoolActs;
class PoolColumn;
class SearchBox;

// 客户池: a pool side by side with the people who own its customers. One takes, gives and
// gives back by dragging, or by buttons, menus and keys. Asks again after changes, but only
// while it is shown.
class PoolsPage : public QWidget {
    Q_OBJECT

public:
    explicit PoolsPage(const PoolPageServices& with, QWidget* parent = nullptr);

    PoolId pool() const { return m_view.pool; }
    CustomerDrag chosen() const; // or, where nothing is chosen, the card with the focus

public slots:
    void changed(const kechi::ChangeSet& changes);
    void reload();
    void showPool(kechi::PoolId pool);

signals:
    void done(kechi::ChangeId change, const QString& text); // a toast with Undo
    void undoRequested();                                   // of the last change
    void openCustomer(kechi::CustomerId customer);
    void settingsRequested(kechi::PoolId pool); // its rule; none: a new pool
    void teamRequested();                       // to invite somebody
    void importRequested();                     // there are no customers at all
    void loaded();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Shown {
        QList<PoolView> pools = {};
        BoardView view = {};
        Board board = {};
    };

    QWidget* makeBoard();
    void makeHead();
    void makeKeys();
    void connectBoard();
    void connectActs();
    void connectDrops();

    void ask(const BoardView& view);
    void take(int generation, const Result<Shown>& answer);
    void display();
    void share();
    void showEmptiness();
    void showHead();
    void showActs();
    const PoolView* shownPool() const; // null: none

    void choseIn(MemberId owner); // none: in the open sea
    void stepFrom(MemberId owner, int step);
    void carryFrom(const CustomerDrag& drag);
    void offerActs(const QPoint& globalAt);

    std::optional<DropTarget> placeAt(const QPoint& at) const;
    QString nameOf(const DropTarget& place) const;
    void preview(const CustomerDrag& drag, const DropTarget& place);
    void tellPreview(const CustomerDrag& drag, const DropTarget& place,
                     const Result<DropPreview>& preview);
    void mark(const std::optional<DropTarget>& place, bool isRefused);
    void retranslate();

    PoolPageServices m_with;
    BoardView m_view;
    Shown m_shown;
    int m_generation = 0; // of the question; older answers are dropped
    int m_previews = 0;   // likewise
    bool m_isLoaded = false;
    bool m_isStale = true;
    bool m_isCarrying = false; // then nothing that is dragged from may go away
    bool m_isClearing = false;
    bool m_isBusy = false; // an act is under way
    QTimer m_soon;         // several changes at once are one question

    PoolColumn* m_column = nullptr;
    PageHeader* m_header = nullptr;
    Button* m_undo = nullptr;
    Button* m_give = nullptr;
    Button* m_release = nullptr;
    Button* m_claim = nullptr;
    Label* m_hint = nullptr;
    SearchBox* m_search = nullptr;
    Notice* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;  // the board, or why there is none
    QHBoxLayout* m_sides = nullptr;     // the open sea, the people
    QStackedWidget* m_people = nullptr; // the lanes, or who could be invited
    OpenSea* m_sea = nullptr;
    BoardLanes* m_lanes = nullptr;
    EmptyState* m_nobody = nullptr;
    EmptyState* m_empty = nullptr;
    DropNote* m_note = nullptr;
    BoardDrop* m_drop = nullptr;
    PoolActs* m_acts = nullptr;
};

} // namespace kechi
