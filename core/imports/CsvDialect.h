#pragma once

#include <QStringView>

namespace kechi {

// How the cells of a text file are set apart.
struct CsvDialect {
    char16_t delimiter = u',';
    char16_t quote = u'"';
    char16_t escape = u'"'; // what stands before a quote inside quotes: another one, or '\\'

    friend bool operator==(const CsvDialect&, const CsvDialect&) = default;
};

} // namespace kechi
