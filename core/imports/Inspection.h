#pragma once

#include "core/base/Progress.h"
#include "core/imports/ImportDraft.h"
#include "core/imports/Mapping.h"
#include "core/imports/Source.h"

namespace kechi {

// What one column holds, counted over all rows.
struct ColumnReport {
    QStringList samples = {}; // the first few different values
    qint64 filled = 0;
    qint64 valid = 0; // filled and taken as the field it is mapped to
    QString firstIssue = {};
    DateOrder dateOrder = DateOrder::Unknown; // what all values of a date column allow
    qint64 ambiguousDates = 0;                // that could be read both ways
};

// What a file brings, before anything is written.
struct Inspection {
    QList<SheetRow> firstRows = {}; // as read, those above the header included
    QList<ColumnReport> columns = {};
    qint64 rows = 0;       // of data
    qint64 refused = 0;    // have no name
    qint64 withIssues = 0; // come in, but with something left out
    qint64 totalsRows = 0; // 合计 and the like, left out
    qint64 badCharacters = 0;
};

// A first mapping for a source: its header found, its columns guessed, its date columns decided
// over all rows. headerRow: told by a person (0: none); none: found.
Result<Mapping> guessMapping(Source& source, Progress& progress,
                             std::optional<qint64> headerRow = {});

// Reads all rows. Cancelled: Error::Code::Cancelled.
Result<Inspection> inspect(Source& source, const Mapping& mapping, Progress& progress);

} // namespace kechi
