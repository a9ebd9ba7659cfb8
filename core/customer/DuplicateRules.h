#pragma once

#include <QString>

namespace kechi {

// Keys by which two records are the same or may be. An empty key matches nothing.

struct PhoneKey {
    enum class Kind {
        None,     // no phone number
        Mobile,   // a Chinese mobile number: 11 digits, 13x … 19x
        Landline, // anything else that can be called
    };

    Kind kind = Kind::None;
    // Digits without +86 or 0086, punctuation and extension. Another country's number keeps its
    // country code; a Chinese landline its area code with the 0. Empty: none, or fewer than 7
    // digits, or one digit repeated.
    QString digits = {};
    QString extension = {}; // digits; empty: none

    friend bool operator==(const PhoneKey&, const PhoneKey&) = default;
};

PhoneKey phoneKey(const QString& text);

// Folded (NFKC, case, traditional characters as simplified), without marks, brackets, blanks and
// the words for a company at its end (有限公司, 集团, Ltd, GmbH …); never empty for a name that
// has a letter. A branch (…分公司) keeps the word.
QString nameKey(const QString& name);

// Lower case, without a display name; empty where it is no address.
QString emailKey(const QString& text);

// Unified social credit code: 18 characters in upper case whose check character holds
// (GB 32100-2015). Empty otherwise, and for one repeated digit.
QString creditCodeKey(const QString& text);

// 18 characters, a province, a birth date and a check character that hold (GB 11643-1999).
bool looksLikeIdentityCard(const QString& text);

// The same anywhere within a longer text.
bool holdsIdentityCard(const QString& text);

// A Taiwanese business number (統一編號): 8 digits whose checksum holds. 00000000 is none.
bool looksLikeTaiwanBusinessNo(const QString& text);

} // namespace kechi
