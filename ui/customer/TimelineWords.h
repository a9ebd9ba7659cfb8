#pragma once

#include "core/interaction/Timeline.h"
#include "ui/customer/CustomerServices.h"
#include "ui/customer/Lines.h"

namespace kechi {

// An entry of the timeline as it is read.
EntryLine::Words wordsOf(const TimelineEntry& entry, const CustomerServices& with);

Icon iconOf(InteractionKind kind);

} // namespace kechi
