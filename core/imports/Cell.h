#pragma once

#include <QList>
#include <QString>

namespace kechi {

// One cell as a file holds it. A reader fills the same cells again for each row.
struct Cell {
    enum class Kind {
        Empty,
        Text,   // all cells of a text file are Text or Empty
        Number, // a workbook's number
        Date,   // a workbook's date, time or duration
        Bool,   // TRUE or FALSE
        Error   // #VALUE!, #N/A, …
    };

    Kind kind = Kind::Empty;
    // What the cell says. Number: in full precision, with the leading zeros its format shows
    // (format 00000, value 123: "00123"). Date: ISO 8601 (2025-11-20, 2025-11-20T19:06:00,
    // 19:06:00), a duration as h:mm:ss.
    QString text = {};
    double number = 0;   // Number: its value; Date: days since the workbook's epoch; Bool: 0 or 1
    QString format = {}; // the workbook's number format, as "0.0%" or "yyyy-mm-dd"; else empty

    bool isEmpty() const { return kind == Kind::Empty; }
    bool isPercent() const { return kind == Kind::Number && format.contains(u'%'); }
    // Excel keeps 15 digits: what was typed after them has become 0.
    bool isRounded() const { return kind == Kind::Number && (number >= 1e15 || number <= -1e15); }

    friend bool operator==(const Cell&, const Cell&) = default;
};

// A row as a reader numbered it.
struct SheetRow {
    qint64 number = 0; // 1-based
    QList<Cell> cells = {};
};

inline bool isBlank(const QList<Cell>& cells)
{
    for (const Cell& cell : cells) {
        if (!cell.isEmpty())
            return false;
    }
    return true;
}

} // namespace kechi
