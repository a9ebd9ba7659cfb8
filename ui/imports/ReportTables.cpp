#include "ui/imports/ReportTables.h"

#include "ui/base/Button.h"
#include "ui/base/Cells.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Label.h"
#include "ui/base/TableView.h"
#include "ui/base/Tabs.h"
#include "ui/imports/ImportText.h"
#include "ui/imports/IssueModel.h"
#include "ui/imports/OutcomeModel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>

namespace kechi {

enum Tab { IssueTab, OutcomeTab };

ReportTables::ReportTables(QWidget* parent)
    : QWidget(parent), m_tabs(new Tabs(this)), m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(m_pages)), m_limit(new Label({}, TextSize::Small, Tone::Muted, this)),
      m_issueTable(new TableView(m_pages)), m_issues(new IssueModel(this)),
      m_outcomes(new OutcomeModel(this))
{
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_empty->setPicture(Icon::DoneEmpty);
    m_issueTable->setSortingEnabled(false);
    m_issueTable->setModel(m_issues);
    m_pages->addWidget(m_issueTable);
    m_pages->addWidget(m_outcomePage = makeOutcomes());
    m_pages->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(m_limit);
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportTables::showTab);
    retranslate();
}

QWidget* ReportTables::makeOutcomes()
{
    auto* page = new QWidget(m_pages);
    m_outcomeTable = new TableView(page);
    m_outcomeTable->setSortingEnabled(false);
    m_outcomeTable->setModel(m_outcomes);
    m_outcomeTable->setItemDelegateForColumn(OutcomeModel::Kind, new TagDelegate(m_outcomeTable));
    m_decisionBar = new QWidget(page);
    m_decisionHint = new Label({}, TextSize::Small, Tone::Muted, m_decisionBar);
    m_decisionHint->setElided(true);
    auto* row = new QHBoxLayout(m_decisionBar);
    row->setContentsMargins(0, kGapSmall, 0, kGapSmall);
    row->setSpacing(kGapSmall);
    row->addWidget(m_decisionHint, 1);
    row->addWidget(m_create = addDecision(RowDecision::Create));
    row->addWidget(m_fill = addDecision(RowDecision::FillBlanks));
    row->addWidget(m_skip = addDecision(RowDecision::Skip));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_decisionBar);
    column->addWidget(m_outcomeTable, 1);
    connect(m_outcomeTable, &TableView::rowsChosen, this, &ReportTables::offerDecisions);
    return page;
}

Button* ReportTables::addDecision(RowDecision decision)
{
    auto* button = new Button({}, Button::Look::Pill, m_decisionBar);
    connect(button, &Button::clicked, this,
            [this, decision] { emit decided(undecidedRows(), decision); });
    return button;
}

QList<qint64> ReportTables::undecidedRows() const
{
    QList<qint64> rows;
    for (const int row : m_outcomeTable->selectedRows()) {
        if (m_outcomes->at(row).isPossible)
            rows += m_outcomes->at(row).row;
    }
    return rows;
}

void ReportTables::setReport(const ImportReport& report,
                             const QHash<qint64, RowDecision>& decisions)
{
    QSet<qint64> selected;
    for (const int row : m_outcomeTable->selectedRows())
        selected += m_outcomes->at(row).row;
    m_report = report;
    m_issues->setIssues(report.issues);
    m_outcomes->setOutcomes(report.outcomes, decisions);
    reselect(selected);
    fitColumns();
    retranslate();
    const bool hasUndecided = m_isDecidable && report.possible > decisions.size();
    if (hasUndecided || (report.issues.isEmpty() && !report.outcomes.isEmpty()))
        m_tabs->setCurrentIndex(OutcomeTab);
    showTab();
}

// After a decision the same rows stay chosen: the next one is a step away.
void ReportTables::reselect(const QSet<qint64>& rows)
{
    if (rows.isEmpty())
        return;
    QItemSelection selection;
    const int last = OutcomeModel::ColumnCount - 1;
    for (int i = 0, from = -1; i <= m_outcomes->rowCount(); ++i) {
        const bool chosen = i < m_outcomes->rowCount() && rows.contains(m_outcomes->at(i).row);
        if (chosen && from < 0)
            from = i;
        if (chosen || from < 0)
            continue;
        selection.select(m_outcomes->index(from, 0), m_outcomes->index(i - 1, last));
        from = -1;
    }
    if (selection.isEmpty())
        return;
    m_outcomeTable->selectionModel()->setCurrentIndex(selection.first().topLeft(),
                                                      QItemSelectionModel::NoUpdate);
    m_outcomeTable->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ReportTables::setDecidable(bool decidable)
{
    m_isDecidable = decidable;
    offerDecisions();
}

void ReportTables::showTab()
{
    const bool isIssues = m_tabs->currentIndex() == IssueTab;
    const bool isEmpty = isIssues ? m_report.issues.isEmpty() : m_report.outcomes.isEmpty();
    m_empty->setTitle(isIssues ? tr("Nothing to look at")
                               : tr("No row meets a customer who is there"));
    m_empty->setText(isIssues ? tr("Every cell could be read as what its column is mapped to.")
                              : tr("All customers of the file are new."));
    m_pages->setCurrentWidget(isEmpty    ? static_cast<QWidget*>(m_empty)
                              : isIssues ? static_cast<QWidget*>(m_issueTable)
                                         : m_outcomePage);
    const qint64 all = isIssues ? m_report.issueCount : m_report.outcomeCount;
    const qint64 listed = isIssues ? m_report.issues.size() : m_report.outcomes.size();
    m_limit->setVisible(listed < all);
    m_limit->setText(tr("The first %1 of %2 are listed.")
                         .arg(ImportText::count(listed), ImportText::count(all)));
    offerDecisions();
}

void ReportTables::offerDecisions()
{
    const bool possible = m_report.possible > 0 && m_isDecidable;
    m_decisionBar->setVisible(possible);
    const auto count = possible ? undecidedRows().size() : 0;
    for (Button* button : {m_create, m_fill, m_skip})
        button->setEnabled(count > 0);
    m_decisionHint->setText(
        count > 0 ? tr("%Ln chosen row(s):", nullptr, int(count))
                  : tr("%Ln row(s) may be customers who are there. Choose rows to decide on them.",
                       nullptr, int(m_report.possible)));
}

void ReportTables::fitColumns()
{
    m_issueTable->setColumnWidth(IssueModel::Row, kFieldWidth / 4);
    m_issueTable->setColumnWidth(IssueModel::Where, kFieldWidth);
    m_outcomeTable->setColumnWidth(OutcomeModel::Row, kFieldWidth / 4);
    m_outcomeTable->setColumnWidth(OutcomeModel::Name, kFieldWidth);
    m_outcomeTable->setColumnWidth(OutcomeModel::Kind, kFieldWidth * 3 / 4);
}

void ReportTables::retranslate()
{
    m_tabs->setTabText(IssueTab, tr("To look at %1").arg(ImportText::count(m_report.issueCount)));
    m_tabs->setTabText(
        OutcomeTab,
        tr("Already there, or refused %1").arg(ImportText::count(m_report.outcomeCount)));
    m_tabs->setAccessibleName(tr("What to list"));
    m_issueTable->setAccessibleName(tr("What to look at"));
    m_outcomeTable->setAccessibleName(tr("Rows that meet a customer or cannot come in"));
    m_create->setText(tr("Import as new"));
    m_fill->setText(tr("Fill the blanks"));
    m_skip->setText(tr("Leave out"));
    showTab();
}

void ReportTables::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
