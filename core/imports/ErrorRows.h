#pragma once

#include "core/imports/ImportReport.h"
#include "core/imports/Source.h"

namespace kechi {

// The rows of a source that could not come in as a .csv, each with why: to be corrected and
// imported again. Whole or not at all.
Result<Done> writeErrorRows(Source& source, const ImportReport& report, const QString& to);

} // namespace kechi
