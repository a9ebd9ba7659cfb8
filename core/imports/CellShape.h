#pragma once

#include <QStringView>

namespace kechi {

// What a text looks like, by its characters alone.
enum class CellShape {
    Empty,  // also the words for nothing: NULL, N/A, -
    Number, // 12, -1,234.50, 1.5e3, 12%, ¥1,200
    Date,   // a day, perhaps with a time
    Time,   // 19:06, 19:06:07.5
    Email,
    Url,   // or a host name, an IP address
    Code,  // letters or marks with digits, no blank: A-1024, 2.0.1
    Word,  // letters and blanks, few marks: a name, a category
    Prose, // anything longer with marks in it
};

CellShape shapeOf(QStringView text);

// Says nothing: NULL, \N, N/A, #N/A, - , － , — , / .
bool saysNothing(QStringView text);

} // namespace kechi
