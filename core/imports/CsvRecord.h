#pragma once

#include "core/imports/Cell.h"
#include "core/imports/CsvDialect.h"

namespace kechi {

struct CsvLimits {
    qsizetype cell = 1 << 20;    // UTF-16 units
    qsizetype record = 32 << 20; // UTF-16 units: 64 MB
    qsizetype columns = 4096;
};

// One record of delimited text, as it was met at the start of a text.
struct CsvRecord {
    enum class State {
        Whole,
        Cut,         // the text ends inside it: bring more
        OpenQuote,   // the text is at its end, a quote is not
        CellTooLong, // or a quote that is never closed
        RecordTooLong,
        TooManyColumns
    };

    State state = State::Whole;
    qsizetype length = 0;   // units it takes, its line end included
    qsizetype lines = 0;    // line ends in it; CR, LF and CRLF alike
    qsizetype tails = 0;    // cells with text behind their closing quote: perhaps no quotes at all
    qsizetype cellLine = 0; // not Whole: line ends above the cell it is about
};

// Reads the record at the start of text into cells. Lenient as spreadsheets are: what follows a
// closing quote belongs to the cell, a quote inside an unquoted cell is a character, blanks before
// an opening quote are passed over. A blank line gives no cells.
CsvRecord readRecord(QStringView text, bool isAtEnd, const CsvDialect& dialect, QList<Cell>& cells,
                     const CsvLimits& limits = {});

} // namespace kechi
