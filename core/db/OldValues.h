#pragma once

#include <QMap>
#include <QString>
#include <QVariant>

namespace kechi {

// What a journal row says of the columns as they were: column=literal, separated by commas,
// a literal being NULL, true, false, a whole number or a text in single quotes with inner
// ones doubled. (Not JSON: SQLite's JSON functions may not stand in triggers where the
// schema is not trusted.)
using OldValues = QMap<QString, QVariant>;

OldValues parseOldValues(const QString& text);

} // namespace kechi
