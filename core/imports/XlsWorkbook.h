#pragma once

#include "core/imports/BiffRecords.h"
#include "core/imports/SharedStrings.h"
#include "core/imports/Source.h"
#include "core/imports/StyleFormats.h"
#include "core/imports/XlsText.h"

namespace kechi {

// What all sheets of an .xls share: their list, the strings, the number formats.
struct XlsWorkbook {
    QList<Sheet> sheets = {};
    QList<qint64> starts = {}; // where each sheet begins in the stream
    SharedStrings strings = {};
    StyleFormats formats = {};
    bool is1904 = false; // days count from 1904-01-01
    bool isUnicode = true;
    int codePage = 1252;  // of texts, before Excel 97
    QString charset = {}; // told by a person, instead of the code page

    XlsText text() const;
};

// Of Excel 5 (1993) to 2003. charset: of its texts, where it is older than Excel 97 and lies about
// its code page; empty: as it says.
Result<XlsWorkbook> readXlsWorkbook(BiffRecords& records, const QString& charset);

} // namespace kechi
