#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace kechi {

// A row of resources/sample/NAME.csv by the words above its columns.
using SampleRow = QHash<QString, QString>;

struct SampleTable {
    QStringList columns = {};
    QList<SampleRow> rows = {};
};

Result<SampleTable> readSampleTable(const QString& name);

// "A、B" as written in one cell.
QStringList listIn(const QString& cell);

} // namespace kechi
