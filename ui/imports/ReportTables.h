#pragma once

#include "core/imports/ImportOrder.h"
#include "core/imports/ImportReport.h"

#include <QWidget>

class QStackedWidget;

namespace kechi {

class Button;
class EmptyState;
class IssueModel;
class Label;
class OutcomeModel;
class TableView;
class Tabs;

// What a check or an import has to say about single rows, on two tabs: what to look at, and the
// rows that meet somebody or cannot come in. For the latter a person decides, row by row or many
// at once.
class ReportTables : public QWidget {
    Q_OBJECT

public:
    explicit ReportTables(QWidget* parent = nullptr);

    void setReport(const ImportReport& report, const QHash<qint64, RowDecision>& decisions);
    void setDecidable(bool decidable); // false: it is done, and only told

signals:
    void decided(const QList<qint64>& rows, kechi::RowDecision decision);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeOutcomes();
    Button* addDecision(RowDecision decision);
    QList<qint64> undecidedRows() const; // of those selected, that can be decided on
    void showTab();
    void offerDecisions();
    void fitColumns();
    void reselect(const QSet<qint64>& rows);
    void retranslate();

    ImportReport m_report;
    bool m_isDecidable = true;
    Tabs* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    Label* m_limit = nullptr;
    TableView* m_issueTable = nullptr;
    IssueModel* m_issues = nullptr;
    QWidget* m_outcomePage = nullptr;
    TableView* m_outcomeTable = nullptr;
    OutcomeModel* m_outcomes = nullptr;
    QWidget* m_decisionBar = nullptr;
    Label* m_decisionHint = nullptr;
    Button* m_create = nullptr;
    Button* m_skip = nullptr;
    Button* m_fill = nullptr;
};

} // namespace kechi
