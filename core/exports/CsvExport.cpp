#include "core/exports/CsvExport.h"

#include "core/db/WorkspaceFile.h"
#include "core/exports/CsvRules.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kechi {

bool CsvExport::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    QStringList headers;
    for (const ExportColumn column : m_columns)
        headers += nameOf(column);
    const QByteArray start = "\xEF\xBB\xBF" + csvLine(headers); // by which Excel knows UTF-8
    return m_file.write(start) == start.size();
}

bool CsvExport::add(const QList<CustomerRow>& rows)
{
    QByteArray lines;
    for (const CustomerRow& row : rows) {
        QStringList cells;
        for (const ExportColumn column : m_columns)
            cells += cellOf(row, column);
        lines += csvLine(cells);
    }
    return m_file.write(lines) == lines.size();
}

bool CsvExport::finish()
{
    return m_file.commit() && flushToDisk(QFileInfo(m_file.fileName()).absolutePath());
}

Error CsvExport::whyNot() const
{
    if (m_file.error() == QFileDevice::ResourceError || m_file.error() == QFileDevice::WriteError)
        return {Error::Code::Storage,
                QCoreApplication::translate(
                    "exports", "“%1” could not be written: the disk is full or fails. What was "
                               "there before is untouched.")
                    .arg(m_file.fileName())};
    return {Error::Code::Storage,
            QCoreApplication::translate("exports", "“%1” could not be written: %2.")
                .arg(m_file.fileName(), m_file.errorString())};
}

QString CsvExport::timeOf(const QDateTime& at) const
{
    return at.isValid() ? at.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString CsvExport::cellOf(const CustomerRow& row, ExportColumn column) const
{
    switch (column) {
    case ExportColumn::Code: return row.code;
    case ExportColumn::Name: return row.name;
    case ExportColumn::Contact: return row.contact;
    case ExportColumn::Phone: return row.phone;
    case ExportColumn::Grade: return row.gradeName;
    case ExportColumn::Score: return row.score ? QString::number(*row.score) : QString();
    case ExportColumn::City: return row.city;
    case ExportColumn::Stage: return nameOf(row.stage);
    case ExportColumn::LastTouch: return timeOf(row.lastTouch);
    case ExportColumn::DueOn:
        return row.dueAt.isValid() ? timeOf(row.dueAt.addMSecs(-1)).section(u' ', 0, 0) : QString();
    case ExportColumn::Tags: break;
    case ExportColumn::Owner: return row.ownerName;
    case ExportColumn::Pool: return row.poolName;
    case ExportColumn::CreatedAt: return timeOf(row.createdAt);
    }
    QStringList tags;
    for (const RowTag& tag : row.tags)
        tags += tag.name;
    return tags.join(u';');
}

} // namespace kechi
