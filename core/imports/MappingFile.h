#pragma once

#include "core/imports/Mapping.h"

namespace kechi {

// A mapping as a file of JSON, for the next list of the same kind; see toJson(Mapping).

// Laid over what was found in a source; see withJson.
Result<Mapping> readMapping(const QString& file, const Mapping& found);

// Whole or not at all.
Result<Done> writeMapping(const QString& file, const Mapping& mapping);

} // namespace kechi
