#pragma once

#include "core/member/Access.h"

namespace kechi {

// How many rows somebody may take out on one local day; none: any number. Of several roles
// the one that may most counts.
std::optional<qint64> exportQuotaOf(const Actor& actor);

// Why not so many rows more; `already`: taken out today.
std::optional<Error> whyNotExport(const Actor& actor, qint64 rows, qint64 already);

} // namespace kechi
