#pragma once

#include <QStringList>

namespace kechi {

// Names one after the other, as the language parts them: A, B or 甲、乙.
QString listed(const QStringList& names);

} // namespace kechi
