#pragma once

#include "core/imports/Cell.h"

namespace kechi {

// The row that names the columns, 1-based as RowReader::row(); 0: none does. Wants the first
// fifty rows or so. Titles above it are passed over.
qint64 findHeader(const QList<SheetRow>& rows);

} // namespace kechi
