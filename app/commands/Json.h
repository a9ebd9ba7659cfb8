#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QJsonValue>
#include <optional>

namespace kechi {

// How values stand in the command line's JSON: what there is none of is null.

inline QJsonValue toJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue toJson(const QDateTime& at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

inline QJsonValue toJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

inline QJsonValue toJson(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template <typename Table>
QJsonValue toJson(Id<Table> id)
{
    return id ? QJsonValue(id.value) : QJsonValue();
}

} // namespace kechi
