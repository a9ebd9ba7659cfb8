#pragma once

#include <QString>

namespace kechi {

// Thrown by Session, caught by Database, and by nobody else.
struct DbError {
    enum class Kind {
        Transient,  // somebody else writes: the same again may work
        Unique,     // there is such a row already
        Constraint, // another rule of the schema
        Full,       // no room on the disk
        ReadOnly,   // not writable
        Corrupt,    // the file is damaged, or no database
        Lost,       // the connection is gone
        NoEntry,    // there never was one: no such server, user, password or database
        Other
    };

    Kind kind = Kind::Other;
    QString detail = {}; // for the log, not for the screen
};

} // namespace kechi
