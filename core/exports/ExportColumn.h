#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace kechi {

// A column of an exported list. Its header is one that the import knows by its exact name.
enum class ExportColumn {
    Code,
    Name,
    Contact,
    Phone,
    Grade,
    Score,
    City,
    Stage,
    LastTouch, // a local time
    DueOn,     // the last local day before the rules take the customer back
    Tags,
    Owner,
    Pool,
    CreatedAt // a local time
};

QList<ExportColumn> allExportColumns();
QString keyOf(ExportColumn column); // "code", "name" …
std::optional<ExportColumn> exportColumnOf(const QString& key);
QString nameOf(ExportColumn column); // translated: the header

} // namespace kechi
