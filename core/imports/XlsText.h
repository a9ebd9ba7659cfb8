#pragma once

#include "core/imports/BiffRecords.h"
#include "core/imports/TextDecoder.h"

#include <optional>

namespace kechi {

// How an .xls writes its texts: since Excel 97 in Unicode, before that in a code page.
class XlsText {
public:
    // Code page 936 is GB18030, 1252 Western …; none that is known: Western.
    static XlsText unicode() { return XlsText(); }
    static XlsText ofCodePage(int page);
    // By the name of a charset; an error where there is none.
    static Result<XlsText> ofCharset(const QString& name);

    QString shortText(BiffBody& body); // its length in one byte
    QString longText(BiffBody& body);  // in two

private:
    QString text(BiffBody& body, qsizetype count);
    QString decoded(const QByteArray& bytes);

    std::optional<TextDecoder> m_decoder; // none: Unicode
};

} // namespace kechi
