#pragma once

#include "core/base/Result.h"
#include "core/imports/Field.h"

#include <QByteArray>

namespace kechi {

// In which order a column writes day and month where that is not plain to see.
enum class DateOrder {
    Unknown,  // a value like 03/04/2025 is then refused
    DayFirst, // 20/11/2025
    MonthFirst
};

// One column of a file and what becomes of it.
struct ColumnChoice {
    enum class Found {
        Chosen,     // by a person, or by a mapping file
        Exact,      // the header is the field's name
        Synonym,    // the header is another word for it
        Similarity, // the header resembles it
        Contents,   // the values look like it
        Nothing     // no field fits: kept as Extra
    };

    QString header = {}; // as the file says; empty where it has none
    Field field = Field::Extra;
    Found found = Found::Nothing;
    double confidence = 0; // 0 … 1
    DateOrder dateOrder = DateOrder::Unknown;

    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

// Which column of a file holds what.
struct Mapping {
    qint64 headerRow = 0;             // 1-based, as RowReader::row(); 0: the file has no header
    bool plainText = true;            // a text file: ="0123" and our own leading ' are undone
    QList<ColumnChoice> columns = {}; // one for each column of the file, in its order

    qsizetype columnOf(Field field) const; // the first one; -1: none

    friend bool operator==(const Mapping&, const Mapping&) = default;
};

// A column's header, or "Column 3" where it has none.
QString titleOf(const Mapping& mapping, qsizetype column);

// {"header_row":1,"columns":[{"column":1,"header":"单位名称","field":"name"}, …]}
QByteArray toJson(const Mapping& mapping);

// Lays what a mapping file says over what was found: a column is met by its header, else by its
// number. Columns the file does not name are left out. {"columns":{"单位名称":"name"}} is read too.
Result<Mapping> withJson(const Mapping& found, const QByteArray& json);

// Why the mapping cannot be used: no name of a company or a person, or two columns for a field that
// takes one.
std::optional<Error> whyNot(const Mapping& mapping);

} // namespace kechi
