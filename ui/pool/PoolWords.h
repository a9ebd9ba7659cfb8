#pragma once

#include "core/pool/PoolService.h"
#include "ui/pool/CustomerDrag.h"

#include <QString>

namespace kechi {

// How the board says what a drop would come to, and what an act came to.

// "Assign to 王蕾 → 115 / 200"
QString outcomeOf(const DropPreview& preview, const CustomerDrag& drag, const DropTarget& target,
                  MemberId me);
// One line for each reason, with those whom it keeps; empty: nobody is kept.
QString refusalsOf(const QList<CustodyResult>& results, const CustomerDrag& drag);

} // namespace kechi
