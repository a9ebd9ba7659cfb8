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

// Letters, digits and signs that a Chinese input method wrote wide, as one writes them otherwise;
// no white space at either end. ＡＢ－１ -> AB-1
QString halfWidth(const QString& text);
constexpr char16_t halfWidth(char16_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E ? char16_t(c - 0xFEE0) : c;
}

// The digits alone, full-width ones too.
QString digitsOf(const QString& text);

} // namespace kechi
