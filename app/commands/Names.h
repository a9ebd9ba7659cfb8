#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/member/Member.h"

#include <QHash>

namespace kechi {

class Database;

// What people and pools are called on the command line.

using SignInNames = QHash<MemberId, QString>;
Result<SignInNames> signInNames(Database& database, const Clock& clock, MemberId me);

// Of those whose customers `me` may read; NotFound: there is none of that name for them.
Result<PoolId> poolNamed(Database& database, const Clock& clock, MemberId me, const QString& name);

} // namespace kechi
