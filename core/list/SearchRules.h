#pragma once

#include <QList>
#include <QString>

namespace kechi {

// One word of what somebody searches for, as the stored keys are written.
struct SearchWord {
    QString name = {}; // folded; looked for in names and codes
    QString way = {};  // looked for in phones, e-mails and chat names

    friend bool operator==(const SearchWord&, const SearchWord&) = default;
};

constexpr int kMostSearchWords = 6; // what is typed after them is left aside

// Split at blanks; a phone number typed with blanks or dashes stays one word. Empty: nothing
// to search for.
QList<SearchWord> searchWords(const QString& text);

} // namespace kechi
