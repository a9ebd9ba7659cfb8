#pragma once

#include "core/base/Result.h"

namespace kechi {

// A password as it is kept: Argon2id by libsodium at its INTERACTIVE level (64 MB, about
// 50 ms). Slow on purpose: never call these inside a transaction.

Result<QString> hashOf(const QString& password);

// An empty hash fits no password, and takes as long to say so.
bool isHashOf(const QString& hash, const QString& password);

} // namespace kechi
