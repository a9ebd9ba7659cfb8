#pragma once

#include "core/base/Result.h"

#include <QString>

namespace kechi {

class Database;

// The newest schema this program writes.
int newestSchema();

// The schema of what is there; 0 where nothing is yet.
Result<int> schemaOf(Database& database);

// Brings the schema to the newest version, one transaction a step. A file that holds
// something is copied beside itself first; `copied` then says where.
Result<Done> migrate(Database& database, const QString& file, QString* copied = nullptr);

} // namespace kechi
