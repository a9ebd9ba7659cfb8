#pragma once

#include "app/commands/Answer.h"
#include "core/sample/Sample.h"

namespace kechi {

// What `kechi new --sample` has made: the figures, who is in it, and how they sign in.
Answer sampleAnswer(const QString& file, const SampleReport& report);

} // namespace kechi
