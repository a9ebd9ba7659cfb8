#pragma once

#include "core/db/Session.h"
#include "core/member/Access.h"

namespace kechi {

// A condition to be put into a statement with AND, and what to bind for it.
struct SqlCondition {
    QString sql = {};
    Params params = {};
};

// What ReadScope::covers says, said to the database about `ownership o` in a list query:
//     … FROM ownership o … WHERE %1, with scoped.sql for %1 and scoped.params bound as well
// Made of constants: one text for any number of owners and pools. It does not ask whether
// a customer is in the recycle bin. Two scopes in one statement differ by `name`, a constant
// that their parameters begin with.
SqlCondition whereCovered(const ReadScope& scope, const QDateTime& now, const Session& session,
                          const QString& name = QStringLiteral("scope"));

} // namespace kechi
