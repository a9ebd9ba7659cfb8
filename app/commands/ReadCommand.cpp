#include "app/commands/ReadCommand.h"

#include "app/commands/Json.h"
#include "app/commands/LineProgress.h"
#include "app/commands/TextTable.h"
#include "core/imports/SourceReport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

using namespace Qt::StringLiterals;

namespace kechi {

constexpr qint64 kMostShown = 20; // rows; --json tells them all

QString ReadCommand::summary() const
{
    return QCoreApplication::translate("cli", "Show a list as the readers see it");
}

QString ReadCommand::format() const
{
    return uR"({"kind","charset","delimiter","quote","escape","header_row",
 "sheets":[{"name","hidden","rows","columns","cells","merged"}],"rows":[["…"]]}
kind is one of csv, xlsx, xls, html, xml. delimiter, quote and escape are of csv, charset is of
what is written as text; header_row is 1-based. rows, columns, cells and merged are counted over
the whole sheet, to the last value. "rows" are of the sheet asked for, from its row 1 on, each to
its last cell: values as text, days as ISO 8601, numbers in full.)"_s;
}

void ReadCommand::declare(Options& options)
{
    options.argument("SOURCE", m_source, QCoreApplication::translate("cli", "The file to read"));
    options.option("--sheet", "S", m_sheet,
                   QCoreApplication::translate("cli", "The sheet of a workbook; else the first"));
    options.count("--limit", "N", m_limit,
                  QCoreApplication::translate("cli", "Print no more rows than so many"));
}

// Rows become text and bytes as they come: there may be a million.
class RowWriter {
public:
    explicit RowWriter(qint64 limit) : m_limit(limit) {}

    bool add(const QList<Cell>& cells); // false: no more
    const QByteArray& json() const { return m_json; }
    QString text() const { return m_table.text(); }

private:
    qint64 m_limit;
    qint64 m_rows = 0;
    QByteArray m_json;
    TextTable m_table;
};

bool RowWriter::add(const QList<Cell>& cells)
{
    if (m_rows >= m_limit)
        return false;
    QStringList texts;
    for (const Cell& cell : cells)
        texts += cell.text;
    m_json += (m_rows > 0 ? "," : "") +
              QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
    if (++m_rows <= kMostShown)
        m_table.add(texts.replaceInStrings(u"\n"_s, u" "_s));
    return m_rows < m_limit;
}

static QJsonValue characterOf(QChar c)
{
    return c.isNull() ? QJsonValue() : QJsonValue(QString(c));
}

static QByteArray jsonOf(const Source& source, const SourceReport& report, const QByteArray& rows)
{
    const SourceFormat format = source.format();
    QJsonArray sheets;
    for (qsizetype i = 0; i < report.sheets.size(); ++i) {
        const Sheet sheet = source.sheets()[i];
        const SheetReport& seen = report.sheets[i];
        sheets += QJsonObject{{u"name"_s, sheet.name},  {u"hidden"_s, sheet.hidden},
                              {u"rows"_s, seen.rows},   {u"columns"_s, seen.columns},
                              {u"cells"_s, seen.cells}, {u"merged"_s, seen.merged}};
    }
    const QJsonObject told{
        {u"kind"_s, keyOf(format.kind)},
        {u"charset"_s, toJson(format.charset)},
        {u"delimiter"_s, characterOf(format.delimiter)},
        {u"quote"_s, characterOf(format.quote)},
        {u"escape"_s, characterOf(format.escape)},
        {u"header_row"_s, report.headerRow > 0 ? QJsonValue(report.headerRow) : QJsonValue()},
        {u"sheets"_s, sheets}};
    QByteArray json = QJsonDocument(told).toJson(QJsonDocument::Compact);
    json.chop(1);
    return json + ",\"rows\":[" + rows + "]}";
}

static QString textOf(const Source& source, const SourceReport& report, const QString& rows)
{
    TextTable sheets({QCoreApplication::translate("cli", "Sheet"),
                      QCoreApplication::translate("cli", "Rows"),
                      QCoreApplication::translate("cli", "Columns"),
                      QCoreApplication::translate("cli", "Cells")},
                     {TextTable::Align::Left, TextTable::Align::Right, TextTable::Align::Right,
                      TextTable::Align::Right});
    for (qsizetype i = 0; i < report.sheets.size(); ++i) {
        const SheetReport& seen = report.sheets[i];
        sheets.add({source.sheets()[i].name, QString::number(seen.rows),
                    QString::number(seen.columns), QString::number(seen.cells)});
    }
    return keyOf(source.format().kind) + u"\n\n"_s + sheets.text() + u'\n' + rows;
}

Answer ReadCommand::run()
{
    Result<std::unique_ptr<Source>> source = openSource(m_source, {.sheet = m_sheet});
    if (!source)
        return source.error();
    RowWriter rows(m_limit.value_or(std::numeric_limits<int>::max()));
    LineProgress progress;
    const Result<SourceReport> report =
        readThrough(**source, progress, [&](const QList<Cell>& cells) { return rows.add(cells); });
    if (!report)
        return report.error();
    Answer answer(textOf(**source, *report, rows.text()), {});
    answer.json = jsonOf(**source, *report, rows.json());
    return answer;
}

} // namespace kechi
