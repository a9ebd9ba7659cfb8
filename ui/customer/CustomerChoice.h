#pragma once

#include "ui/customer/CustomerServices.h"

#include <QDialog>

namespace kechi {

class Button;
class CustomerTableModel;
class Label;
class SearchBox;
class TableView;

// Which customer an act is about, where none is open: found by a few letters, taken by Return.
class CustomerChoice : public QDialog {
    Q_OBJECT

public:
    CustomerChoice(const CustomerServices& with, const QString& title, QWidget* parent);

signals:
    void chosen(kechi::CustomerId customer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // Down in the search

private:
    void makeTable();
    void search(const QString& text);
    void showState();
    void choose();

    SearchBox* m_search = nullptr;
    TableView* m_table = nullptr;
    CustomerTableModel* m_model = nullptr;
    Label* m_words = nullptr; // why there is nothing to choose
    Button* m_choose = nullptr;
    bool m_isHasty = false; // Return came before the answer: the first one that comes is meant
};

} // namespace kechi
