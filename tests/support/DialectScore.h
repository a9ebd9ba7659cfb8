#pragma once

#include <QStringList>
#include <optional>

namespace kechi {

// How many files of an annotated corpus are read in the dialect that people say they have.
struct DialectScore {
    QString corpus = {};
    double goal = 0; // 0 … 1
    int files = 0;
    int right = 0;
    QStringList wrong = {}; // a line each: the file, what it is, what was found

    double share() const { return files == 0 ? 0 : double(right) / files; }
};

// Of pollock, wrangling and w3c-csvw in the folder of real files; none where it is absent.
// Right: delimiter, quote and escape as annotated; where no escape is, the quote doubled.
std::optional<QList<DialectScore>> scoreDialects();

} // namespace kechi
