#pragma once

#include "core/exports/ExportColumn.h"

#include <QObject>
#include <QSet>

namespace kechi {

class TableView;

// Which columns of the list of customers are shown, in what order and how wide; chosen by a
// right click on the head and by dragging it.
class CustomerColumns : public QObject {
    Q_OBJECT

public:
    CustomerColumns(TableView& table, QObject* parent);

    void show(const QStringList& keys); // in this order; empty: the usual ones
    QList<ExportColumn> shown() const;  // as they stand
    void setOwnerKnown(bool known);     // the list is of one owner: no column says it
    void fit();                         // as wide as the words of the language need
    void setShown(int column, bool shown);

signals:
    void chosen(const QStringList& keys); // a person has changed them

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // the table's size

private:
    void offer(const QPoint& at);
    void place(const QList<int>& columns);
    void hide();
    void fitName();
    void tell();
    QList<int> order() const;

    TableView& m_table;
    QSet<int> m_hidden;          // by choice
    bool m_isOwnerKnown = false; // so it is hidden, whatever was chosen
    bool m_isPlacing = false;    // by the program
    int m_nameWidth = 0;         // as it was fitted last; 0: never
};

} // namespace kechi
