#pragma once

#include "core/imports/Cell.h"
#include "core/imports/Mapping.h"

namespace kechi {

// What each column of a file is, best guess first: by the header's exact name, then synonyms in
// Chinese and English, then similarity, then by the values of the rows. Two columns never claim
// one field, but for fields that take many and headers that say so themselves.
Mapping mapColumns(const QList<SheetRow>& rows, qint64 headerRow, bool plainText);

} // namespace kechi
