#include "core/imports/SheetMlBook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kMostSheets = 10'000;
static constexpr qsizetype kMostStyles = 70'000;

// Formats may be named instead of written out.
static QString codeOf(const QString& format)
{
    static const QHash<QString, QString> named = {{u"General Number"_s, u"General"_s},
                                                  {u"General Date"_s, u"yyyy/m/d h:mm"_s},
                                                  {u"Long Date"_s, u"yyyy/m/d"_s},
                                                  {u"Medium Date"_s, u"d-mmm-yy"_s},
                                                  {u"Short Date"_s, u"yyyy/m/d"_s},
                                                  {u"Long Time"_s, u"h:mm:ss"_s},
                                                  {u"Medium Time"_s, u"h:mm AM/PM"_s},
                                                  {u"Short Time"_s, u"h:mm"_s},
                                                  {u"Currency"_s, u"#,##0.00"_s},
                                                  {u"Euro Currency"_s, u"#,##0.00"_s},
                                                  {u"Fixed"_s, u"0.00"_s},
                                                  {u"Standard"_s, u"#,##0.00"_s},
                                                  {u"Percent"_s, u"0.00%"_s},
                                                  {u"Scientific"_s, u"0.00E+00"_s}};
    return named.value(format, format);
}

namespace {

class BookHandler : public XmlHandler {
public:
    explicit BookHandler(SheetMlBook& book) : m_book(book) {}

    bool startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "Worksheet" && m_book.sheets.size() < kMostSheets)
            m_book.sheets.append({.name = attributes.text("Name")});
        else if (name == "Style")
            m_style = QByteArray(attributes["ID"].data(), qsizetype(attributes["ID"].size()));
        else if (name == "NumberFormat")
            addFormat(codeOf(attributes.text("Format")));
        else if (name == "Date1904")
            m_book.is1904 = true;
        m_isVisibility = name == "Visible";
        m_visibility.clear();
        return true;
    }
    bool endElement(std::string_view name) override
    {
        if (name == "Visible" && !m_book.sheets.isEmpty())
            m_book.sheets.last().hidden = m_visibility.find("Hidden") != std::string::npos;
        m_isVisibility = false;
        return true;
    }
    void text(std::string_view text) override
    {
        if (m_isVisibility && m_visibility.size() < 100)
            m_visibility += text;
    }

private:
    void addFormat(const QString& code)
    {
        if (code.isEmpty() || m_style.isEmpty() || m_book.styles.size() >= kMostStyles)
            return;
        const qint32 place = qint32(m_book.styles.size());
        m_book.formats.define(place, code);
        m_book.formats.addStyle(place);
        m_book.styles.insert(m_style, place);
    }

    SheetMlBook& m_book;
    QByteArray m_style;
    std::string m_visibility;
    bool m_isVisibility = false;
};

} // namespace

const NumberFormat& SheetMlBook::formatOf(std::string_view style) const
{
    const QByteArray id = QByteArray::fromRawData(style.data(), qsizetype(style.size()));
    return formats.of(styles.value(id, -1));
}

Result<SheetMlBook> readSheetMlBook(std::unique_ptr<ByteStream> stream)
{
    SheetMlBook book;
    BookHandler handler(book);
    XmlParser parser(std::move(stream), handler);
    if (const Result<bool> paused = parser.run(); !paused)
        return paused.error();
    if (book.sheets.isEmpty())
        return Error{Error::Code::Invalid, QCoreApplication::translate(
                                               "imports", "The workbook has no sheet with cells.")};
    return book;
}

} // namespace kechi
