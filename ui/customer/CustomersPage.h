#pragma once

#include "core/db/ChangeSet.h"
#include "core/list/CustomerFilter.h"
#include "ui/customer/CustomerServices.h"

#include <QWidget>
#include <optional>

class QStackedWidget;

namespace kechi {

class BulkActs;
class BulkBar;
class Button;
class CustomerColumns;
class CustomerPanel;
class CustomerTableModel;
class EmptyState;
class ExportActs;
class CustomerFilterBar;
class Notice;
class PageHeader;
class RecordActs;
class TableView;

// 客户: the list at the left, the record of the current one beside it.
class CustomersPage : public QWidget {
    Q_OBJECT

public:
    explicit CustomersPage(const CustomerServices& with, QWidget* parent = nullptr);

    const CustomerFilter& filter() const;

    // What it offers; who may not do it is not asked to try.
    struct Offers {
        bool adding = true;
        bool importing = true;
        bool exporting = true;
    };
    void offer(const Offers& offers);
    void showColumns(const QStringList& columns); // by their keys; empty: the usual ones

public slots:
    void searchFor(const QString& text); // in all that one may see; empty: as before
    void showFilter(const kechi::CustomerFilter& filter);
    void showFigure(const kechi::FigureFilter& figure); // the customers that it counts
    // Opens the quick log; no customer: one is chosen first. `settles`: the task that it is due
    // for, none for none.
    void logFollowUp(kechi::CustomerId customer, kechi::TaskId settles = {});
    void openCustomer(kechi::CustomerId customer);
    void addCustomer();
    void exportCustomers(); // those chosen, else all that the list shows
    void customersChanged(const kechi::ChangeSet& changes);

signals:
    void told(const QString& text);  // done: a toast
    void acted(const QString& text); // done, and can be undone: a toast with Undo
    void importRequested();
    void columnsChosen(const QStringList& columns);
    void followUpLogged(kechi::TaskId settled); // none: it was due for no task

protected:
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeList();
    void makeTable();
    void makeShortcuts();
    void connectFilters();
    void connectTable();
    void connectPanel();
    void connectActs();
    void loadChoices();
    void apply(const CustomerFilter& filter);
    void count();
    void takeCounts(const QList<qint64>& counts);
    void showEmptiness();
    void offerActs(const QPoint& at);
    bool areUnowned(const QList<CustomerId>& customers) const;
    void keepSortable(int column, Qt::SortOrder order);
    void openCurrent();
    void takeStep();
    void takeOtherStep();
    void chooseAll();
    QList<CustomerId> chosen() const; // of the rows, or all that the filter lets through
    CustomerId current() const;       // of the panel, else of the current row
    void retranslate();

    CustomerServices m_with;
    PageHeader* m_header = nullptr;
    Button* m_import = nullptr;
    Button* m_export = nullptr;
    Button* m_add = nullptr;
    CustomerFilterBar* m_filters = nullptr;
    Notice* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr; // the table, or why it is empty
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    BulkBar* m_bulk = nullptr;
    CustomerPanel* m_panel = nullptr;
    CustomerTableModel* m_model = nullptr;
    RecordActs* m_acts = nullptr;
    BulkActs* m_bulkActs = nullptr;
    ExportActs* m_exportActs = nullptr;
    CustomerColumns* m_columns = nullptr;
    Offers m_offers;
    std::optional<CustomerFilter> m_beforeSearch;
    bool m_hasFilter = false;       // the first filter has been set
    QList<CustomerId> m_everything; // chosen beyond the rows that were read
    qint64 m_found = -1;            // by the filter; -1: not known
    qint64 m_all = -1;              // without what narrows it
    int m_countGeneration = 0;
    int m_sortColumn = 0; // by which one can sort, as it was last
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace kechi
