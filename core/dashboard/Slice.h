#pragma once

#include "core/base/Id.h"
#include "core/customer/Stage.h"

#include <QString>
#include <optional>

namespace kechi {

// Customers that stand at the same place; `soon` of them are taken back within kSoonDays.
struct Slice {
    PoolId pool = {};
    MemberId owner = {}; // none: in the open sea
    Stage stage = Stage::Lead;
    GradeId grade = {};
    qint64 customers = 0;
    qint64 soon = 0;
};

// A member, as far as figures go.
struct Holder {
    MemberId member = {};
    QString name = {}; // as shown
    DepartmentId department = {};
    std::optional<int> limit = {};
    bool isActive = false;
    bool mayOwn = false; // a salesperson or manager
};

struct Branch {
    DepartmentId department = {};
    QString name = {};
    DepartmentId parent = {};
};

} // namespace kechi
