#include "core/imports/TextDecoder.h"

#include <QCoreApplication>
#include <algorithm>
#include <unicode/ucnv.h>

namespace kechi {

void TextDecoder::Close::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

Result<TextDecoder> TextDecoder::forCharset(const QString& name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name.toLatin1().constData(), &status);
    if (U_FAILURE(status))
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("imports", "There is no encoding called “%1”.").arg(name)};
    return TextDecoder(converter);
}

qsizetype TextDecoder::decode(QByteArrayView bytes, bool isLast, char16_t* room, qsizetype size)
{
    UErrorCode status = U_ZERO_ERROR;
    const char* from = bytes.data();
    UChar* to = room;
    ucnv_toUnicode(m_converter.get(), &to, room + size, &from, bytes.data() + bytes.size(), nullptr,
                   isLast, &status);
    Q_ASSERT(status != U_BUFFER_OVERFLOW_ERROR);
    // Some converters map bad bytes to U+FFFD themselves, without calling back: so it is looked
    // for.
    m_badCharacters += std::count(room, to, u'\uFFFD');
    return to - room;
}

} // namespace kechi
