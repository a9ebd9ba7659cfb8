#pragma once

#include "core/base/Result.h"
#include "core/exports/ExportColumn.h"
#include "core/list/CustomerRow.h"

#include <QSaveFile>
#include <QTimeZone>

namespace kechi {

// A .csv file of customers in the making: it gets its name only when all of it is on the
// disk; until then, and if it never comes to that, what had the name before stays.
class CsvExport {
public:
    CsvExport(const QString& file, const QList<ExportColumn>& columns, const QTimeZone& zone)
        : m_file(file), m_columns(columns), m_zone(zone)
    {
    }

    bool open(); // with the line of headers
    bool add(const QList<CustomerRow>& rows);
    bool finish();
    Error whyNot() const; // after one of them said no

private:
    QString cellOf(const CustomerRow& row, ExportColumn column) const;
    QString timeOf(const QDateTime& at) const;

    QSaveFile m_file;
    QList<ExportColumn> m_columns;
    QTimeZone m_zone;
};

} // namespace kechi
