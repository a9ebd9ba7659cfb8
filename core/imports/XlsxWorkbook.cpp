#include "core/imports/XlsxWorkbook.h"

#include "core/imports/XmlParser.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kMostSheets = 10'000;

namespace {

struct Relation {
    QString type = {}; // its last word: worksheet, styles …
    QString target = {};
};

using Relations = QHash<QString, Relation>; // by id

} // namespace

static QString lastWord(const QString& uri)
{
    return uri.section(u'/', -1);
}

// A target relative to the folder of the part that names it: "../a.xml" and "/xl/a.xml" too.
static QString resolved(const QString& folder, const QString& target)
{
    const QString plain = QString(target).replace(u'\\', u'/');
    QStringList path;
    for (const QString& step :
         (plain.startsWith(u'/') ? plain : folder + u'/' + plain).split(u'/')) {
        if (step == u"..")
            path.isEmpty() ? void() : path.removeLast();
        else if (!step.isEmpty() && step != u".")
            path += step;
    }
    return path.join(u'/');
}

static QString folderOf(const QString& part)
{
    return part.section(u'/', 0, -2);
}

static QString relationsOf(const QString& part)
{
    const QString folder = folderOf(part);
    return (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + part.section(u'/', -1) +
           u".rels"_s;
}

static Result<Done> readPart(const ZipArchive& archive, const QString& part, XmlHandler& handler)
{
    Result<std::unique_ptr<ZipPart>> opened = archive.open(part);
    if (!opened)
        return opened.error();
    XmlParser parser(std::move(*opened), handler);
    for (;;) {
        const Result<bool> paused = parser.run();
        if (!paused)
            return paused.error();
        if (!*paused)
            return Done{};
    }
}

namespace {

class RelationsHandler : public XmlHandler {
public:
    explicit RelationsHandler(const QString& folder) : m_folder(folder) {}

    bool startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "Relationship" && attributes["TargetMode"] != "External" &&
            m_found.size() < kMostSheets)
            m_found.insert(attributes.text("Id"),
                           {.type = lastWord(attributes.text("Type")),
                            .target = resolved(m_folder, attributes.text("Target"))});
        return true;
    }
    bool endElement(std::string_view) override { return true; }

    const Relations& found() const { return m_found; }

private:
    QString m_folder;
    Relations m_found;
};

class WorkbookHandler : public XmlHandler {
public:
    WorkbookHandler(XlsxWorkbook& workbook, const Relations& relations)
        : m_workbook(workbook), m_relations(relations)
    {
    }

    bool startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view is1904 = attributes["date1904"];
            m_workbook.is1904 = is1904 == "1" || is1904 == "true" || is1904 == "on";
        } else if (name == "sheet" && m_workbook.sheets.size() < kMostSheets) {
            const Relation relation = m_relations.value(attributes.text("id"));
            if (relation.type == u"worksheet") { // not a chart or a dialog
                m_workbook.sheets.append(
                    {.name = attributes.text("name"),
                     .hidden = attributes["state"].find("idden") != std::string_view::npos});
                m_workbook.parts.append(relation.target);
            }
        }
        return true;
    }
    bool endElement(std::string_view) override { return true; }

private:
    XlsxWorkbook& m_workbook;
    const Relations& m_relations;
};

// <si><t>plain</t></si>, <si><r><t>rich</t></r><r><t>er</t></r><rPh><t>reading</t></rPh></si>
class StringsHandler : public XmlHandler {
public:
    explicit StringsHandler(SharedStrings& strings) : m_strings(strings) {}

    bool startElement(std::string_view name, const XmlAttributes&) override
    {
        if (name == "rPh")
            ++m_readings;
        else if (name == "t")
            m_isText = m_readings == 0;
        return true;
    }
    bool endElement(std::string_view name) override
    {
        if (name == "t")
            m_isText = false;
        else if (name == "rPh")
            --m_readings;
        else if (name == "si")
            m_strings.endString();
        return !m_strings.isTooMuch();
    }
    void text(std::string_view text) override
    {
        if (m_isText)
            m_strings.add(text);
    }
    bool failed(QString& text) const override
    {
        if (m_strings.isTooMuch())
            text = QCoreApplication::translate("imports",
                                               "The workbook holds more text than can be read.");
        return m_strings.isTooMuch();
    }

private:
    SharedStrings& m_strings;
    int m_readings = 0;
    bool m_isText = false;
};

class StylesHandler : public XmlHandler {
public:
    explicit StylesHandler(StyleFormats& formats) : m_formats(formats) {}

    bool startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt")
            m_formats.define(attributes.text("numFmtId").toInt(), attributes.text("formatCode"));
        else if (name == "cellXfs")
            m_isCells = true;
        else if (name == "xf" && m_isCells)
            m_formats.addStyle(attributes.text("numFmtId").toInt());
        return true;
    }
    bool endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isCells = false;
        return true;
    }

private:
    StyleFormats& m_formats;
    bool m_isCells = false;
};

} // namespace

static Error noWorkbook(const ZipArchive& archive)
{
    const auto say = [](const char* text) {
        return Error{Error::Code::Invalid, QCoreApplication::translate("imports", text)};
    };
    if (archive.has(u"xl/workbook.bin"_s))
        return say(QT_TRANSLATE_NOOP(
            "imports",
            "Binary workbooks (.xlsb) cannot be read. Save it as .xlsx in Excel or WPS."));
    if (archive.has(u"content.xml"_s))
        return say(QT_TRANSLATE_NOOP(
            "imports", "OpenDocument tables (.ods) cannot be read. Save it as .xlsx."));
    return say(QT_TRANSLATE_NOOP("imports", "This is an archive, but no Excel workbook."));
}

static Result<Relations> relationsOf(const ZipArchive& archive, const QString& part)
{
    const QString name = relationsOf(part);
    RelationsHandler handler(folderOf(part));
    if (!archive.has(name))
        return handler.found();
    const Result<Done> read = readPart(archive, name, handler);
    if (!read)
        return read.error();
    return handler.found();
}

static Result<QString> workbookPart(const ZipArchive& archive)
{
    const Result<Relations> relations = relationsOf(archive, QString());
    if (!relations)
        return relations.error();
    for (const Relation& relation : *relations) {
        if (relation.type == u"officeDocument" && archive.has(relation.target) &&
            relation.target.endsWith(u".xml", Qt::CaseInsensitive))
            return relation.target;
    }
    if (archive.has(u"xl/workbook.xml"_s))
        return u"xl/workbook.xml"_s;
    return noWorkbook(archive);
}

static Result<Done> readShared(const ZipArchive& archive, const Relations& relations,
                               XlsxWorkbook& workbook)
{
    StringsHandler strings(workbook.strings);
    StylesHandler styles(workbook.formats);
    for (const Relation& relation : relations) {
        XmlHandler* handler = relation.type == u"sharedStrings" ? static_cast<XmlHandler*>(&strings)
                              : relation.type == u"styles"      ? static_cast<XmlHandler*>(&styles)
                                                                : nullptr;
        if (handler == nullptr || !archive.has(relation.target))
            continue;
        if (const Result<Done> read = readPart(archive, relation.target, *handler); !read)
            return read.error();
    }
    return Done{};
}

Result<XlsxWorkbook> readWorkbook(const ZipArchive& archive)
{
    const Result<QString> part = workbookPart(archive);
    if (!part)
        return part.error();
    const Result<Relations> relations = relationsOf(archive, *part);
    if (!relations)
        return relations.error();
    XlsxWorkbook workbook;
    WorkbookHandler handler(workbook, *relations);
    if (const Result<Done> read = readPart(archive, *part, handler); !read)
        return read.error();
    if (workbook.sheets.isEmpty())
        return Error{Error::Code::Invalid, QCoreApplication::translate(
                                               "imports", "The workbook has no sheet with cells.")};
    if (const Result<Done> read = readShared(archive, *relations, workbook); !read)
        return read.error();
    return workbook;
}

} // namespace kechi
