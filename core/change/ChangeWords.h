#pragma once

#include <QString>

namespace kechi {

// What somebody did, in words, from the key that the act was written under: "3 customers
// claimed". A key that is not known is still told as a change of so many customers.
QString wordsOfChange(const QString& what, qint64 customers);

} // namespace kechi
