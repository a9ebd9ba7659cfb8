#include "core/imports/ImportNotes.h"

#include <algorithm>

namespace kechi {

void ImportNotes::issue(qint64 row, const QString& column, const QString& text)
{
    ++m_report.issueCount;
    if (m_report.issues.size() < ImportReport::kMostListed)
        m_report.issues.append({.row = row, .column = column, .text = text});
}

void ImportNotes::outcome(const RowOutcome& outcome)
{
    ++m_report.rows;
    m_report.possible += outcome.isPossible ? 1 : 0;
    switch (outcome.kind) {
    case RowOutcome::Kind::New: ++m_report.added; break;
    case RowOutcome::Kind::Update: ++m_report.updated; break;
    case RowOutcome::Kind::Duplicate: ++m_report.skipped; break;
    case RowOutcome::Kind::Error:
        ++m_report.errors;
        m_report.errorRows.append(outcome.row);
        break;
    }
    if (outcome.kind == RowOutcome::Kind::New && !outcome.isPossible)
        return;
    ++m_report.outcomeCount;
    if (wantsOutcome())
        m_report.outcomes.append(outcome);
}

ImportReport ImportNotes::report() const
{
    ImportReport report = m_report;
    const auto byRow = [](const auto& one, const auto& other) { return one.row < other.row; };
    std::stable_sort(report.issues.begin(), report.issues.end(), byRow);
    std::stable_sort(report.outcomes.begin(), report.outcomes.end(), byRow);
    std::sort(report.errorRows.begin(), report.errorRows.end());
    return report;
}

} // namespace kechi
