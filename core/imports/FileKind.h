#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace kechi {

// What a file is, by its bytes. The name's ending is never asked: Chinese systems export HTML and
// tab-separated text named .xls.
enum class FileKind {
    Text,
    Zip,          // .xlsx, .xlsm, and whatever else is a zip
    CompoundFile, // .xls, and an encrypted .xlsx
    Html,
    SpreadsheetMl, // Excel 2003 XML
    VCard,
    Pdf,
    Archive, // rar, 7z, gzip …
    Picture,
    Database, // SQLite; a workspace is one
    Empty,
};

FileKind kindOf(const QByteArray& head); // wants the first 4096 bytes

// Why a file of this kind cannot be read as a list; none for those that can.
std::optional<QString> whyNotAList(FileKind kind);

} // namespace kechi
