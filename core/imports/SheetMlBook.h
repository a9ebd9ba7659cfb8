#pragma once

#include "core/imports/Source.h"
#include "core/imports/StyleFormats.h"
#include "core/imports/XmlParser.h"

#include <QHash>

namespace kechi {

// What the sheets of a SpreadsheetML file (Excel 2003 XML) share: their list, the number formats.
struct SheetMlBook {
    QList<Sheet> sheets = {};
    StyleFormats formats = {};
    QHash<QByteArray, qint32> styles = {}; // by their ids, which are words
    bool is1904 = false;                   // days count from 1904-01-01

    const NumberFormat& formatOf(std::string_view style) const;
};

// Reads all of it: a sheet says behind its rows whether it is hidden.
Result<SheetMlBook> readSheetMlBook(std::unique_ptr<ByteStream> stream);

} // namespace kechi
