#include "tests/core/imports/Workbook.h"

#include "tests/support/Printers.h"

#include <QFile>
#include <QTemporaryDir>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace kechi {

static const QByteArray kRelation =
    R"(http://schemas.openxmlformats.org/officeDocument/2006/relationships/)";

static QByteArray relations(const QList<QPair<QByteArray, QByteArray>>& typeAndTarget)
{
    QByteArray xml =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    int id = 0;
    for (const auto& [type, target] : typeAndTarget)
        xml += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" + kRelation +
               type + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

Workbook::Workbook(const QByteArray& rows)
{
    part(u"_rels/.rels"_s, relations({{"officeDocument", "xl/workbook.xml"}}));
    part(
        u"xl/workbook.xml"_s,
        R"(<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)");
    part(u"xl/_rels/workbook.xml.rels"_s, relations({{"worksheet", "worksheets/sheet1.xml"},
                                                     {"sharedStrings", "sharedStrings.xml"},
                                                     {"styles", "styles.xml"}}));
    part(u"xl/worksheets/sheet1.xml"_s,
         "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
}

Workbook& Workbook::part(const QString& name, const QByteArray& xml)
{
    for (auto& [known, content] : m_parts) {
        if (known == name) {
            content = xml;
            return *this;
        }
    }
    m_parts.append({name, xml});
    return *this;
}

Workbook& Workbook::strings(const QList<QByteArray>& items)
{
    QByteArray xml = "<sst>";
    for (const QByteArray& item : items)
        xml += "<si>" + item + "</si>";
    return part(u"xl/sharedStrings.xml"_s, xml + "</sst>");
}

Workbook& Workbook::formats(const QList<QPair<int, QByteArray>>& numFmts)
{
    QByteArray own;
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    for (const auto& [id, code] : numFmts) {
        if (!code.isEmpty())
            own +=
                "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\"" + code + "\"/>";
        styles += "<xf numFmtId=\"" + QByteArray::number(id) + "\"/>";
    }
    return part(u"xl/styles.xml"_s,
                "<styleSheet><numFmts>" + own +
                    "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" +
                    styles + "</cellXfs></styleSheet>");
}

QByteArray Workbook::zipped() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto& [name, xml] : m_parts) {
        zip_source_t* bytes =
            zip_source_buffer(archive, xml.constData(), zip_uint64_t(xml.size()), 0);
        REQUIRE(zip_file_add(archive, name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace kechi
