#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kechi {

// Text as a spreadsheet may read it: what it would run as a formula gets a ' in front, which
// our own import takes off again.
QString harmless(const QString& text);

// One line of a .csv file in UTF-8, with its end.
QByteArray csvLine(const QStringList& cells);

} // namespace kechi
