#pragma once

#include "core/base/Progress.h"
#include "core/customer/DuplicateIndex.h"
#include "core/imports/ImportNotes.h"
#include "core/imports/Source.h"
#include "core/imports/Spool.h"

#include <QSet>

namespace kechi {

// What a file brings, ready for the transaction.
struct Staged {
    Spool spool;
    ImportNotes notes;                // rows that cannot come in, cells that were left out
    QSet<quint64> sharedNumbers = {}; // that more than three names of the file have
};

// Reads a source to its end, and settles all that needs no workspace: cells to drafts, lengths,
// keys. Cancelled: Error::Code::Cancelled.
Result<Done> stage(Source& source, const Mapping& mapping, Staged& into, Progress& progress);

// By what a row is recognised.
DuplicateKeys keysOf(const StagedRow& row);

} // namespace kechi
