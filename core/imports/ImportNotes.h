#pragma once

#include "core/imports/ImportReport.h"

namespace kechi {

// Collects what an import has to tell: counts of all, and the first of the details.
class ImportNotes {
public:
    void issue(qint64 row, const QString& column, const QString& text);
    void outcome(const RowOutcome& outcome); // counts it, and keeps it unless it is simply new

    // Whether there is room for one more: else nobody need make its words.
    bool wantsOutcome() const { return m_report.outcomes.size() < ImportReport::kMostListed; }
    bool wantsIssue() const { return m_report.issues.size() < ImportReport::kMostListed; }

    // Everything so far, in the order of the file.
    ImportReport report() const;

private:
    ImportReport m_report;
};

} // namespace kechi
