#pragma once

#include "core/imports/Cell.h"
#include "core/imports/ImportDraft.h"
#include "core/imports/Mapping.h"

namespace kechi {

// One row of a file to one draft. Pure: no file, no database. Only a missing name refuses a row;
// a cell that cannot be used is left out and stands in the draft's issues.
Result<ImportDraft> mapRow(const Mapping& mapping, const QList<Cell>& cells);

} // namespace kechi
