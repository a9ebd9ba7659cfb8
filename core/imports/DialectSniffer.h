#pragma once

#include "core/imports/CsvDialect.h"

#include <QString>
#include <optional>

namespace kechi {

// Excel's first line "sep=;": what it names.
std::optional<char16_t> namedSeparator(QStringView text);

// The dialect that lays the text out most evenly and with the most cells that look like something.
// text: the file's start; isWhole: and its end. delimiter: told by a person; null: find it.
CsvDialect sniffDialect(QStringView text, bool isWhole, QChar delimiter = {});

} // namespace kechi
