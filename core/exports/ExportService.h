#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/exports/ExportColumn.h"
#include "core/list/CustomerFilter.h"

namespace kechi {

class Clock;
class Database;

// What is on the screen, to be taken out.
struct ExportWish {
    CustomerFilter filter = {};
    CustomerSort sort = {};
    // Of those that the filter lets through only these, in this order; empty: all of them.
    QList<CustomerId> only = {};
    QList<ExportColumn> columns = {}; // in this order; empty: all
};

struct ExportReport {
    qint64 rows = 0;
    QString file = {};
};

// Writes lists into files: what the reader sees, told as the reader may be told it, within a
// quota per day, and noted in the access log.
class ExportService {
public:
    ExportService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    // A .csv file that Excel opens and that imports again without a difference. It gets its
    // name only when all of it is on the disk; a file of that name is then replaced.
    Result<ExportReport> write(MemberId me, const ExportWish& wish, const QString& file,
                               Progress& progress);
    // How many rows more today; none: no limit.
    Result<std::optional<qint64>> left(MemberId me);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
