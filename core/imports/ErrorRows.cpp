#include "core/imports/ErrorRows.h"

#include "core/imports/CellText.h"

#include <QCoreApplication>
#include <QHash>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kechi {

// No spreadsheet may run a cell; our own import takes the ' off again.
static bool mayRun(const QString& text)
{
    static constexpr QStringView kDangerous = u"=+-@\t\r＝＋－＠";
    qsizetype quotes = 0;
    while (quotes < text.size() && text[quotes] == u'\'')
        ++quotes;
    return quotes < text.size() && kDangerous.contains(text[quotes]);
}

static QByteArray lineOf(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (mayRun(cell))
            cell.prepend(u'\'');
        quoted += u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

namespace {

class ErrorFile {
public:
    ErrorFile(const QString& path, const ImportReport& report)
        : m_file(path), m_report(report), m_wanted(report.errorRows.begin(), report.errorRows.end())
    {
        for (const RowOutcome& outcome : report.outcomes) {
            if (outcome.kind == RowOutcome::Kind::Error)
                m_why.insert(outcome.row, outcome.text);
        }
    }

    bool open();
    bool take(qint64 row, const QList<Cell>& cells);
    bool commit() { return m_file.commit(); }
    Error failure() const
    {
        return {Error::Code::Storage,
                QCoreApplication::translate("imports", "The file %1 cannot be written.")
                    .arg(m_file.fileName())};
    }

private:
    bool write(const QByteArray& bytes) { return m_file.write(bytes) == bytes.size(); }

    QSaveFile m_file;
    const ImportReport& m_report;
    QSet<qint64> m_wanted;
    QHash<qint64, QString> m_why;
};

} // namespace

bool ErrorFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly) || !write("\xEF\xBB\xBF")) // Excel wants the mark
        return false;
    if (m_report.mapping.headerRow == 0)
        return true;
    QStringList header;
    for (const ColumnChoice& column : m_report.mapping.columns)
        header += column.header;
    header += QCoreApplication::translate("imports", "Import problem");
    return write(lineOf(header));
}

bool ErrorFile::take(qint64 row, const QList<Cell>& cells)
{
    if (!m_wanted.contains(row))
        return true;
    const bool plainText = m_report.mapping.plainText;
    QStringList texts;
    for (const Cell& cell : cells)
        texts += cell.kind == Cell::Kind::Text ? keptText(cell, plainText) : cell.text;
    if (m_report.mapping.headerRow > 0) {
        while (texts.size() < m_report.mapping.columns.size())
            texts += QString();
        texts += m_why.value(row);
    }
    return write(lineOf(texts));
}

Result<Done> writeErrorRows(Source& source, const ImportReport& report, const QString& to)
{
    ErrorFile file(to, report);
    if (!file.open())
        return file.failure();
    Result<std::unique_ptr<RowReader>> reader = source.open();
    if (!reader)
        return reader.error();
    QList<Cell> cells;
    for (;;) {
        const Result<bool> next = (*reader)->next(cells);
        if (!next)
            return next.error();
        if (!*next)
            break;
        if (!file.take((*reader)->row(), cells))
            return file.failure();
    }
    if (!file.commit())
        return file.failure();
    return Done{};
}

} // namespace kechi
