#pragma once

#include "core/base/Result.h"
#include "core/db/DbConfig.h"

namespace kechi {

// What a person names a workspace by: a file's path, or
// postgresql://[user[:password]@][host][:port]/database[?schema=S&host=/socket/folder], and, of
// what the server's own client understands, port, sslmode and sslrootcert. Invalid: anything else
// behind the ?, so that nobody believes a connection protected that is not.
Result<DbConfig> parseAddress(const QString& address);

// The address as it may be shown and remembered: without the password.
QString shownAddress(const QString& address);

} // namespace kechi
