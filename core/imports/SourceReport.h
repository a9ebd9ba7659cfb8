#pragma once

#include "core/base/Progress.h"
#include "core/imports/Source.h"

#include <functional>

namespace kechi {

// What a reader sees of a sheet, counted over all of it.
struct SheetReport {
    qint64 rows = 0;    // to the last one with a value
    qint64 columns = 0; // likewise
    qint64 cells = 0;   // with a value
    qint64 merged = 0;  // ranges
};

// What a reader sees of a file.
struct SourceReport {
    QList<SheetReport> sheets = {}; // one for each of Source::sheets()
    qint64 headerRow = 0;           // of the sheet asked for, 1-based; 0: none
};

// Takes the rows of the sheet asked for, from the first one on. Rows that the file does not store
// are there too, without cells. False: no more are wanted.
using RowTaker = std::function<bool(const QList<Cell>& cells)>;

// Reads every sheet to its end. Cancelled: Error::Code::Cancelled.
Result<SourceReport> readThrough(Source& source, Progress& progress, const RowTaker& take);

} // namespace kechi
