#pragma once

#include "tests/architecture/Sources.h"

#include <QMap>
#include <QSet>

namespace kechi {

// Who includes whom, as names.
using Arrows = QMap<QString, QSet<QString>>;

// A way that comes back to where it began, such as {a, b, a}; empty: there is none.
QStringList circleIn(const Arrows& arrows);

Arrows arrowsBetweenFiles(const QList<SourceFile>& files);
// Of what lies directly below `top`, as core/pool; with the files in `among` only.
Arrows arrowsBetweenFolders(const QList<SourceFile>& files, const QString& top,
                            bool (*among)(const QString& file));

// It works in a running transaction, or begins one.
bool isDeskOrService(const QString& file);

} // namespace kechi
