#include "core/imports/XlsWorkbook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr quint16 kExcel97 = 0x0600;
static constexpr quint16 kExcel5 = 0x0500;
static constexpr qsizetype kMostSheets = 10'000;

static Error isProtected()
{
    return {Error::Code::Invalid,
            QCoreApplication::translate(
                "imports", "The workbook is protected by a password. Open it in Excel or WPS and "
                           "save it without one.")};
}

static Error isTooOld()
{
    return {Error::Code::Invalid,
            QCoreApplication::translate(
                "imports", "The workbook is older than Excel 5 (1993) and cannot be read. Open it "
                           "in Excel or WPS and save it as .xlsx.")};
}

namespace {

// Reads the records before the first sheet. Texts wait for the code page, which may come later.
class Globals {
public:
    Globals(BiffRecords& records, XlsWorkbook& workbook) : m_records(records), m_workbook(workbook)
    {
    }

    std::optional<Error> read();

private:
    std::optional<Error> begin();
    std::optional<Error> take();
    void addSheet(XlsText& text);
    bool addStrings(XlsText& text);
    void settle(XlsText& text);

    BiffRecords& m_records;
    XlsWorkbook& m_workbook;
    BiffBody m_body;
    QList<BiffBody> m_sheets;
    QList<BiffBody> m_formats;
    QList<int> m_styles; // ids of their formats
};

} // namespace

std::optional<Error> Globals::begin()
{
    if (!m_records.next() || m_records.type() != Biff::Begin || !m_records.read(m_body)) {
        const bool isOlder = (m_records.type() & 0xFF) == (Biff::Begin & 0xFF);
        return isOlder && m_records.type() != Biff::Begin ? isTooOld() : damagedWorkbook();
    }
    const quint16 version = m_body.word();
    if (version < kExcel5)
        return isTooOld();
    m_workbook.isUnicode = version >= kExcel97;
    return std::nullopt;
}

std::optional<Error> Globals::take()
{
    switch (m_records.type()) {
    case Biff::FilePass: return isProtected();
    case Biff::CodePage:
    case Biff::DateMode:
    case Biff::BoundSheet:
    case Biff::Format:
    case Biff::Xf:
    case Biff::Strings: break;
    default: return std::nullopt;
    }
    if (!m_records.read(m_body))
        return damagedWorkbook();
    switch (m_records.type()) {
    case Biff::CodePage: m_workbook.codePage = m_body.word(); break;
    case Biff::DateMode: m_workbook.is1904 = m_body.word() == 1; break;
    case Biff::BoundSheet:
        if (m_sheets.size() < kMostSheets)
            m_sheets.append(m_body);
        break;
    case Biff::Format: m_formats.append(m_body); break;
    case Biff::Xf:
        m_body.skip(2); // its font
        m_styles.append(m_body.word());
        break;
    default: {
        XlsText text = m_workbook.text();
        if (!addStrings(text))
            return Error{Error::Code::Invalid,
                         QCoreApplication::translate(
                             "imports", "The workbook holds more text than can be read.")};
    }
    }
    return std::nullopt;
}

// As many as there are: what the record says of their number is often wrong.
bool Globals::addStrings(XlsText& text)
{
    m_body.skip(8);
    while (m_body.left() > 0 && !m_body.isShort()) {
        const QByteArray utf8 = text.longText(m_body).toUtf8();
        m_workbook.strings.add({utf8.constData(), size_t(utf8.size())});
        m_workbook.strings.endString();
        if (m_workbook.strings.isTooMuch())
            return false;
    }
    return true;
}

void Globals::settle(XlsText& text)
{
    for (BiffBody& sheet : m_sheets) {
        const qint64 start = sheet.number();
        const quint8 state = sheet.byte();
        if (sheet.byte() != 0) // a chart, a macro
            continue;
        m_workbook.starts.append(start);
        m_workbook.sheets.append({.name = text.shortText(sheet), .hidden = (state & 3) != 0});
    }
    for (BiffBody& format : m_formats) {
        const int id = format.word();
        m_workbook.formats.define(id, m_workbook.isUnicode ? text.longText(format)
                                                           : text.shortText(format));
    }
    for (const int style : std::as_const(m_styles))
        m_workbook.formats.addStyle(style);
}

std::optional<Error> Globals::read()
{
    if (auto error = begin())
        return error;
    while (m_records.next()) {
        if (m_records.type() == Biff::End) {
            XlsText text = m_workbook.text();
            settle(text);
            return std::nullopt;
        }
        if (auto error = take())
            return error;
    }
    return damagedWorkbook();
}

XlsText XlsWorkbook::text() const
{
    if (isUnicode)
        return XlsText::unicode();
    Result<XlsText> told = XlsText::ofCharset(charset);
    return !charset.isEmpty() && told ? *std::move(told) : XlsText::ofCodePage(codePage);
}

Result<XlsWorkbook> readXlsWorkbook(BiffRecords& records, const QString& charset)
{
    XlsWorkbook workbook;
    workbook.charset = charset;
    if (auto error = Globals(records, workbook).read())
        return *error;
    if (workbook.sheets.isEmpty())
        return Error{Error::Code::Invalid, QCoreApplication::translate(
                                               "imports", "The workbook has no sheet with cells.")};
    return workbook;
}

} // namespace kechi
