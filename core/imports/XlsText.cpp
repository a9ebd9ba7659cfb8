#include "core/imports/XlsText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static QString charsetOf(int page)
{
    switch (page) {
    case 936:
    case 54936: return u"GB18030"_s;
    case 932: return u"ibm-943_P15A-2003"_s; // Microsoft's Shift_JIS
    case 949: return u"windows-949"_s;
    case 950: return u"Big5"_s;
    case 874: return u"windows-874"_s;
    case 437:
    case 850:
    case 852:
    case 866: return u"ibm-%1"_s.arg(page);
    case 10000:
    case 0x8000: return u"macintosh"_s;
    case 65001: return u"UTF-8"_s;
    default: break;
    }
    const bool isWindows = page >= 1250 && page <= 1258;
    return isWindows ? u"windows-%1"_s.arg(page) : u"windows-1252"_s;
}

Result<XlsText> XlsText::ofCharset(const QString& name)
{
    Result<TextDecoder> decoder = TextDecoder::forCharset(name);
    if (!decoder)
        return decoder.error();
    XlsText text;
    text.m_decoder = std::move(*decoder);
    return text;
}

XlsText XlsText::ofCodePage(int page)
{
    Result<XlsText> text = ofCharset(charsetOf(page));
    return text ? *std::move(text) : *ofCharset(u"ISO-8859-1"_s);
}

QString XlsText::decoded(const QByteArray& bytes)
{
    const bool isPlain =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
    if (isPlain)
        return QString::fromLatin1(bytes);
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    text.resize(
        m_decoder->decode(bytes, true, reinterpret_cast<char16_t*>(text.data()), text.size()));
    return text;
}

// Unicode: a byte of marks, how much is said of runs and readings, the characters, and that.
QString XlsText::text(BiffBody& body, qsizetype count)
{
    if (m_decoder)
        return decoded(body.bytes(count));
    const quint8 marks = body.byte();
    const qsizetype runs = (marks & 8) != 0 ? body.word() : 0;
    const qsizetype readings = (marks & 4) != 0 ? body.number() : 0;
    const QString characters = body.characters(count, (marks & 1) != 0);
    body.skip(4 * runs + readings);
    return characters;
}

QString XlsText::shortText(BiffBody& body)
{
    return text(body, body.byte());
}

QString XlsText::longText(BiffBody& body)
{
    return text(body, body.word());
}

} // namespace kechi
