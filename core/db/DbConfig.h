#pragma once

#include "core/db/Dialect.h"

#include <QString>

namespace kechi {

// What one connection needs to know.
struct DbConfig {
    Dialect::Kind kind = Dialect::Kind::Sqlite;
    QString database = {}; // a file's path, or a database's name
    QString host = {};
    int port = -1;
    QString user = {};
    QString password = {};
    QString schema = {};     // PostgreSQL only; empty means the default
    QString encryption = {}; // PostgreSQL only: sslmode … as its client says it; empty: as usual
    bool readOnly = false;
    bool immutable = false; // nobody can write the file while we read it (SQLite)
    // Being made, and thrown away if that does not end well: who makes it flushes it to the
    // disk as a whole, so that no commit has to wait for the disk.
    bool draft = false;
};

} // namespace kechi
