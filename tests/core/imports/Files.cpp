#include "tests/core/imports/Files.h"

#include "tests/support/Printers.h"

#include <QFile>

namespace kechi {

QString Files::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QStringList textOf(const QList<Cell>& cells)
{
    QStringList texts;
    for (const Cell& cell : cells)
        texts += cell.text;
    return texts;
}

QList<QStringList> textOf(Source& source, qsizetype sheet)
{
    Result<std::unique_ptr<RowReader>> reader = source.open(sheet);
    REQUIRE(reader);
    QList<QStringList> rows;
    QList<Cell> cells;
    for (;;) {
        const Result<bool> next = (*reader)->next(cells);
        INFO((next ? std::string() : next.error().text.toStdString()));
        REQUIRE(next);
        if (!*next)
            return rows;
        rows += textOf(cells);
    }
}

QString errorOf(const QString& path, const SourceOptions& options)
{
    Result<std::unique_ptr<Source>> source = openSource(path, options);
    if (!source)
        return source.error().text;
    Result<std::unique_ptr<RowReader>> reader = (*source)->open();
    if (!reader)
        return reader.error().text;
    QList<Cell> cells;
    for (;;) {
        const Result<bool> next = (*reader)->next(cells);
        if (!next)
            return next.error().text;
        if (!*next)
            return {};
    }
}

} // namespace kechi
