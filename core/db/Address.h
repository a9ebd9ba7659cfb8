#pragma once

#include "core/base/Result.h"
#include "core/db/DbConfig.h"

namespace kechi {

// What a person names a workspace by: a file's path, or
// postgresql://[user[:password]@][host][:port]/database[?schema=S&host=/socket/folder]
Result<DbConfig> parseAddress(const QString& address);

} // namespace kechi
