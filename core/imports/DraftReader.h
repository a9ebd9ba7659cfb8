#pragma once

#include "core/imports/ImportDraft.h"
#include "core/imports/Mapping.h"
#include "core/imports/Source.h"

namespace kechi {

// The rows of a source as drafts: passes over what stands above the first row of data, over blank
// rows and over totals (合计) below.
class DraftReader {
public:
    static Result<DraftReader> over(Source& source, const Mapping& mapping);

    // false: at the end.
    Result<bool> next();

    const Result<ImportDraft>& draft() const { return m_draft; } // an error: the row cannot come in
    const QList<Cell>& cells() const { return m_cells; }         // of that row
    const RowReader& rows() const { return *m_rows; }            // row(), done(), total() …
    qint64 totalsRows() const { return m_totalsRows; }           // left out so far

private:
    DraftReader(std::unique_ptr<RowReader> rows, const Mapping& mapping);

    std::unique_ptr<RowReader> m_rows;
    Mapping m_mapping;
    QList<Cell> m_cells;
    Result<ImportDraft> m_draft = ImportDraft{};
    qint64 m_totalsRows = 0;
};

} // namespace kechi
