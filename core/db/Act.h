#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QString>

namespace kechi {

// What a person sets out to do: it becomes one row of `change`, and whatever is
// written under it can be undone together.
struct Act {
    MemberId by = {};  // none: the program itself, as when a workspace is made
    QString what = {}; // "claim", "import" …: a key, never shown as it is
    QDateTime at = {}; // UTC
    QString note = {}; // what the person said, or a file's name
    ChangeId undoOf = {};
    // So many rows that the transaction may spill from memory into the log. It has no savepoint,
    // and any statement of it that fails undoes all of it: see Dialect::onConnect.
    bool isBulk = false;
};

} // namespace kechi
