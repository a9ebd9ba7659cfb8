#pragma once

#include "core/base/Result.h"
#include "core/imports/Cell.h"

#include <memory>
#include <optional>

namespace kechi {

// Reads one sheet, or one text file, from its first row to its last. Streams: memory does not
// grow with the file.
class RowReader {
public:
    RowReader() = default;
    virtual ~RowReader() = default;
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    // The next row; false at the end. A row holds its cells from column A on and stops at the
    // last one the file has: rows differ in length. Rows may be blank (see isBlank). Empty rows
    // that a workbook does not store are left out; row() tells. After an error the reader is done.
    virtual Result<bool> next(QList<Cell>& cells) = 0;

    virtual qint64 row() const = 0;  // of the last row read, 1-based, as a spreadsheet numbers it
    virtual qint64 line() const = 0; // in a text file the line it starts on; else the same as row()

    virtual qint64 done() const = 0;  // how far it is, in the unit of total()
    virtual qint64 total() const = 0; // bytes; 0: not known

    // Text files: characters so far that the charset cannot decode; each arrives as U+FFFD.
    virtual qint64 badCharacters() const { return 0; }
    // Workbooks: merged ranges; known once the last row was read.
    virtual qint64 mergedRanges() const { return 0; }
};

struct Sheet {
    QString name = {}; // empty: a text file's only one
    bool hidden = false;

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

// How a file is written, as found or as told.
struct SourceFormat {
    enum class Kind { Text, Xlsx, Xls, Html, SpreadsheetMl, VCard };

    Kind kind = Kind::Text;
    // The rest is for text files.
    QString charset = {};      // "UTF-8", "GB18030", "Big5", "UTF-16LE" …
    bool charsetIsSure = true; // false: guessed from the bytes, better shown to a person
    QChar delimiter = {};      // a file of one column says ','
    QChar quote = {};          // '"' or '\''
    QChar escape = {};         // what writes a quote inside quotes: the quote itself, or '\\'
};

// A file that can be read: opened again for each pass over its rows. Outlives its readers.
class Source {
public:
    Source() = default;
    virtual ~Source() = default;
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    virtual SourceFormat format() const = 0;
    virtual QList<Sheet> sheets() const = 0; // at least one
    virtual qsizetype sheet() const = 0;     // the one asked for, else the first that is not hidden

    virtual Result<std::unique_ptr<RowReader>> open(qsizetype sheet) = 0;
    Result<std::unique_ptr<RowReader>> open() { return open(sheet()); }
};

struct SourceOptions {
    QString charset = {}; // empty: find it
    QChar delimiter = {}; // null: find it
    QString sheet = {};   // empty: the first that is not hidden
};

// What a file is, is read from its first bytes, never from its name. A file that cannot be read
// (missing, a folder, empty, binary, encrypted, cut short …) answers one sentence.
Result<std::unique_ptr<Source>> openSource(const QString& path, const SourceOptions& options = {});

// The sheet of that name, any case; no name: the first that is not hidden.
Result<qsizetype> sheetNamed(const QList<Sheet>& sheets, const QString& name);

// "csv", "xlsx", … as the command line names it.
QString keyOf(SourceFormat::Kind kind);

} // namespace kechi
