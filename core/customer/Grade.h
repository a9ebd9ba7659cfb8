#pragma once

#include "core/base/Id.h"

#include <QString>

namespace kechi {

// 级别: A, B, C … An administrator edits them.
struct Grade {
    GradeId id = {};
    QString name = {};
    int position = 0;        // the best one first
    bool isArchived = false; // no longer offered; who has it keeps it

    friend bool operator==(const Grade&, const Grade&) = default;
};

} // namespace kechi
