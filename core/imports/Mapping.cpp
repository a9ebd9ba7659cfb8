#include "core/imports/Mapping.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static Error invalid(const QString& text)
{
    return Error{Error::Code::Invalid, text};
}

qsizetype Mapping::columnOf(Field field) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [field](const ColumnChoice& each) { return each.field == field; });
    return found == columns.end() ? -1 : found - columns.begin();
}

QString titleOf(const Mapping& mapping, qsizetype column)
{
    if (column >= 0 && column < mapping.columns.size() && !mapping.columns[column].header.isEmpty())
        return mapping.columns[column].header;
    return QCoreApplication::translate("imports", "Column %1").arg(column + 1);
}

static QString keyOf(DateOrder order)
{
    if (order == DateOrder::DayFirst)
        return u"day_first"_s;
    return order == DateOrder::MonthFirst ? u"month_first"_s : QString();
}

QByteArray toJson(const Mapping& mapping)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const ColumnChoice& choice = mapping.columns[i];
        QJsonObject column = {
            {u"column"_s, i + 1}, {u"header"_s, choice.header}, {u"field"_s, keyOf(choice.field)}};
        if (choice.dateOrder != DateOrder::Unknown)
            column[u"dates"_s] = keyOf(choice.dateOrder);
        columns.append(column);
    }
    const QJsonObject all = {{u"header_row"_s, mapping.headerRow}, {u"columns"_s, columns}};
    return QJsonDocument(all).toJson();
}

// {"单位名称":"name"} as [{"header":"单位名称","field":"name"}]
static QJsonArray columnsOf(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    QJsonArray columns;
    const QJsonObject byHeader = value.toObject();
    for (auto each = byHeader.begin(); each != byHeader.end(); ++each)
        columns.append(QJsonObject{{u"header"_s, each.key()}, {u"field"_s, each.value()}});
    return columns;
}

static Result<qsizetype> placeOf(const QJsonObject& column, const Mapping& mapping)
{
    const QString header = column[u"header"_s].toString().trimmed();
    const int number = column[u"column"_s].toInt();
    const bool isThere = number >= 1 && number <= mapping.columns.size();
    if (header.isEmpty() && isThere)
        return number - 1;
    if (isThere && mapping.columns[number - 1].header.trimmed() == header)
        return number - 1; // of two columns with one header, the one meant
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (!header.isEmpty() && mapping.columns[i].header.trimmed() == header)
            return i;
    }
    if (!header.isEmpty())
        return invalid(
            QCoreApplication::translate("imports", "The file has no column “%1”.").arg(header));
    return invalid(
        QCoreApplication::translate("imports", "The file has no column number %1.").arg(number));
}

static std::optional<Error> choose(Mapping& mapping, const QJsonObject& column)
{
    const QString key = column[u"field"_s].toString();
    const std::optional<Field> field = fieldOfKey(key);
    if (!field)
        return invalid(QCoreApplication::translate("imports", "There is no field “%1”.").arg(key));
    const Result<qsizetype> place = placeOf(column, mapping);
    if (!place)
        return *field == Field::Ignored ? std::nullopt : std::optional(place.error());
    ColumnChoice& choice = mapping.columns[*place];
    choice.field = *field;
    choice.found = ColumnChoice::Found::Chosen;
    choice.confidence = 1;
    const QString dates = column[u"dates"_s].toString();
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        if (dates == keyOf(order))
            choice.dateOrder = order;
    }
    return std::nullopt;
}

Result<Mapping> withJson(const Mapping& found, const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue named = document[u"columns"_s];
    if (!named.isArray() && !named.isObject())
        return invalid(QCoreApplication::translate(
            "imports", "The mapping file is not JSON with “columns” in it."));
    Mapping mapping = found;
    for (ColumnChoice& choice : mapping.columns) {
        choice.field = Field::Ignored;
        choice.found = ColumnChoice::Found::Chosen;
        choice.confidence = 1;
    }
    if (document[u"header_row"_s].isDouble())
        mapping.headerRow = std::max(0, document[u"header_row"_s].toInt());
    for (const QJsonValue& column : columnsOf(named)) {
        if (auto error = choose(mapping, column.toObject()))
            return *error;
    }
    if (auto error = whyNot(mapping))
        return *error;
    return mapping;
}

std::optional<Error> whyNot(const Mapping& mapping)
{
    for (const FieldInfo& info : allFields()) {
        const auto isIt = [&info](const ColumnChoice& each) { return each.field == info.field; };
        if (!info.takesMany &&
            std::count_if(mapping.columns.begin(), mapping.columns.end(), isIt) > 1)
            return invalid(QCoreApplication::translate(
                               "imports", "Two columns are mapped to “%1”, which takes only one.")
                               .arg(labelOf(info.field)));
    }
    const auto has = [&mapping](Field field) { return mapping.columnOf(field) >= 0; };
    if (!has(Field::Name) && !has(Field::ContactName) && !has(Field::ContactFirstName) &&
        !has(Field::ContactLastName))
        return invalid(QCoreApplication::translate(
            "imports", "No column holds the customer's name. Choose which one does."));
    return std::nullopt;
}

} // namespace kechi
