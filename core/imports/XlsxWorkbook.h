#pragma once

#include "core/imports/SharedStrings.h"
#include "core/imports/Source.h"
#include "core/imports/StyleFormats.h"
#include "core/imports/ZipArchive.h"

namespace kechi {

// What all sheets of an .xlsx share: their list, the strings, the number formats.
struct XlsxWorkbook {
    QList<Sheet> sheets = {};
    QStringList parts = {}; // where each sheet lies in the archive
    SharedStrings strings = {};
    StyleFormats formats = {};
    bool is1904 = false; // days count from 1904-01-01
};

// Found through _rels/.rels, as the standard says, so wherever a program put its parts.
Result<XlsxWorkbook> readWorkbook(const ZipArchive& archive);

} // namespace kechi
