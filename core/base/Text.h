#pragma once

#include <QString>

namespace kechi {

// Text as it may be stored: composed (NFC), without NUL and lone surrogates.
QString cleaned(const QString& text);

// Text as it is searched and compared: NFKC, case folded, traditional characters
// as simplified ones. 臺灣 ＡＢＣ -> 台湾 abc
QString folded(const QString& text);

// A key whose byte order is the order people expect: by pinyin, case aside,
// numbers as numbers (第2部 before 第10部). Hexadecimal, fit for @KEY@ columns.
QString sortKey(const QString& text);

// The digits alone, full-width ones too.
QString digitsOf(const QString& text);

} // namespace kechi
