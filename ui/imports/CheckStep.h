#pragma once

#include "core/imports/ImportService.h"

#include <QWidget>

class QComboBox;

namespace kechi {

class Card;
class FigureCard;
class Label;
class ReportTables;

// The third step: what the import will do, and what is to become of customers who are there
// already. Nothing is written.
class CheckStep : public QWidget {
    Q_OBJECT

public:
    explicit CheckStep(QWidget* parent = nullptr);

    void setChoices(const ImportChoices& choices);
    void setOrder(const ImportOrder& order);
    void setReport(const ImportReport& report);
    void setStale(); // it is being checked again

signals:
    // Only what can be chosen here is told: duplicates, possible ones, pool.
    void orderChosen(const kechi::ImportOrder& order);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makeOptions();
    void choose();
    void decide(const QList<qint64>& rows, RowDecision decision);
    void display();
    void fillChoices();
    void retranslate();

    ImportChoices m_choices;
    ImportOrder m_order;
    ImportReport m_report;
    bool m_isStale = true;
    FigureCard* m_added = nullptr;
    FigureCard* m_updated = nullptr;
    FigureCard* m_skipped = nullptr;
    FigureCard* m_errors = nullptr;
    Label* m_duplicatesName = nullptr;
    Label* m_possibleName = nullptr;
    Label* m_poolName = nullptr;
    QComboBox* m_duplicates = nullptr;
    QComboBox* m_possible = nullptr;
    QComboBox* m_pool = nullptr;
    Card* m_details = nullptr;
    ReportTables* m_tables = nullptr;
};

} // namespace kechi
