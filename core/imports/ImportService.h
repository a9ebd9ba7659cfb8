#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/imports/ImportOrder.h"
#include "core/imports/ImportReport.h"
#include "core/imports/Inspection.h"
#include "core/pool/Pool.h"

namespace kechi {

class Clock;
class Database;

// What a file is, before anything is imported.
struct SourceLook {
    SourceFormat format = {};   // charset and delimiter as found or as told
    QList<Sheet> sheets = {};   // a text file has one, without a name
    qsizetype sheet = 0;        // which of them it is about
    Mapping mapping = {};       // the order's, else the first guess; headerRow stands in it
    Inspection inspection = {}; // the first rows, and what each column holds, over all rows
};

// What a person may choose for an import.
struct ImportChoices {
    QList<Pool> pools = {};  // into which they may import
    bool rowsAreOwn = false; // rows without an owner become their own, else open in the pool
};

// Lists of customers come in from files. One transaction: a crash, a cancel or an error leaves
// nothing behind. Progress counts in no unit: only how much of the whole is done.
class ImportService {
public:
    ImportService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<ImportChoices> choices(MemberId me);

    // Reads the file from end to end; asks nothing of the workspace but whether `me` may import.
    Result<SourceLook> look(MemberId me, const ImportOrder& order, Progress& progress);

    // What `run` would do. Writes nothing.
    Result<ImportReport> check(MemberId me, const ImportOrder& order, Progress& progress);

    // Invalid: the file or the mapping cannot be used. Denied: the person may not import, or not
    // into that pool. Cancelled: nothing was changed.
    Result<ImportReport> run(MemberId me, const ImportOrder& order, Progress& progress);

    // The rows that could not come in, with why, as a .csv that can be corrected and imported.
    // Conflict: the file has changed since that report.
    Result<Done> saveErrorRows(const ImportOrder& order, const ImportReport& report,
                               const QString& to);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
