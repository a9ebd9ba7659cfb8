#include "core/exports/ExportColumn.h"

#include "core/imports/Field.h"

#include <QCoreApplication>

namespace kechi {

namespace {

struct ColumnInfo {
    ExportColumn column;
    const char* key;
    Field field; // what the import makes of it; Ignored: the program finds it out itself
};

} // namespace

static const QList<ColumnInfo>& infos()
{
    static const QList<ColumnInfo> all = {
        {ExportColumn::Code, "code", Field::Code},
        {ExportColumn::Name, "name", Field::Name},
        {ExportColumn::Contact, "contact", Field::ContactName},
        {ExportColumn::Phone, "phone", Field::Phone},
        {ExportColumn::Grade, "grade", Field::Grade},
        {ExportColumn::Score, "score", Field::Ignored},
        {ExportColumn::City, "city", Field::City},
        {ExportColumn::Stage, "stage", Field::Stage},
        {ExportColumn::LastTouch, "last_touch", Field::LastFollowUp},
        {ExportColumn::DueOn, "due_on", Field::Ignored},
        {ExportColumn::Tags, "tags", Field::Tags},
        {ExportColumn::Owner, "owner", Field::Owner},
        {ExportColumn::Pool, "pool", Field::Pool},
        {ExportColumn::CreatedAt, "created_at", Field::CreatedAt},
    };
    return all;
}

static const ColumnInfo& infoOf(ExportColumn column)
{
    return infos().at(int(column));
}

QList<ExportColumn> allExportColumns()
{
    QList<ExportColumn> columns;
    for (const ColumnInfo& info : infos())
        columns += info.column;
    return columns;
}

QString keyOf(ExportColumn column)
{
    return QString::fromLatin1(infoOf(column).key);
}

std::optional<ExportColumn> exportColumnOf(const QString& key)
{
    for (const ColumnInfo& info : infos()) {
        if (key == QLatin1String(info.key))
            return info.column;
    }
    return {};
}

QString nameOf(ExportColumn column)
{
    if (column == ExportColumn::Score)
        return QCoreApplication::translate("exports", "Score");
    if (column == ExportColumn::DueOn)
        return QCoreApplication::translate("exports", "Recycled after");
    return labelOf(infoOf(column).field);
}

} // namespace kechi
