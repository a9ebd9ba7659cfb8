#pragma once

#include "core/customer/Choice.h"

#include <QStringList>

namespace kechi {

// What a new workspace offers in a list, in the language of the program. Empty: a company
// knows better, as with its regions.
QStringList firstChoices(ChoiceList list);

} // namespace kechi
