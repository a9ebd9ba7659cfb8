#pragma once

#include <QString>

namespace kechi::bench {

// Writes a list of that many customers as UTF-8 text, 18 columns wide. The same rows for the
// same `first`: the number of its first customer, so that two lists share nobody.
bool writeList(const QString& file, qint64 first, qint64 rows);

// What somebody types who looks for one of them: 1 to 4 characters of a name, a contact, a
// phone …, the same each time.
QStringList searchesFor(qint64 first, qint64 rows);

} // namespace kechi::bench
