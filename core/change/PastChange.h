#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace kechi {

// Something that was done, as a history tells it.
struct PastChange {
    ChangeId id = {};
    QDateTime at = {};
    MemberId by = {};     // none: the program itself
    QString byName = {};  // shown; empty: the program itself
    QString what = {};    // in words, with how many customers
    QString note = {};    // a reason, a file's name …; may be empty
    qint64 customers = 0; // how many it was about
    bool isUndone = false;
    std::optional<Error> whyNotUndo = {}; // none: the reader may undo it
};

} // namespace kechi
