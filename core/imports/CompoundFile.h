#pragma once

#include <QString>

namespace kechi {

// What an OLE2 compound file (D0 CF 11 E0) holds, by the names of its streams.
enum class CompoundContent { OldWorkbook, EncryptedWorkbook, Something };

CompoundContent contentOfCompoundFile(const QString& path);

} // namespace kechi
