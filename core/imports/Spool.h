#pragma once

#include "core/base/Result.h"
#include "core/imports/StagedRow.h"

#include <QTemporaryFile>

namespace kechi {

// Staged rows on their way, in a temporary file that only this user can read: a million rows
// would fill the memory. Written once, then read as often as a transaction has to run.
class Spool {
public:
    Result<Done> open();
    Result<Done> add(const StagedRow& row);
    Result<Done> rewind();             // to the first row
    Result<bool> next(StagedRow& row); // false: at the end

    qint64 count() const { return m_count; }

private:
    Error failure() const;

    QTemporaryFile m_file;
    QByteArray m_buffer;  // writing: not yet in the file; reading: not yet taken
    qsizetype m_from = 0; // reading: how far it is taken
    qint64 m_count = 0;
    bool m_isReading = false;
};

} // namespace kechi
