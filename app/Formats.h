#pragma once

#include "app/commands/Command.h"

namespace kechi {

// Of the formats: scripts may rely on them while it stays. Keys may be added without a new
// number; none is taken away or given another meaning.
inline constexpr int kFormatsVersion = 1;

QString versionText();                        // "kechi 0.1.0, formats 1"
QString formatPage(const Command& command);   // what `kechi list --help` ends with
QString formatPage(const Commands& commands); // what `kechi --help` ends with

} // namespace kechi
