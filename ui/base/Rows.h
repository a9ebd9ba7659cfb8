#pragma once

class QLayout;

namespace kechi {

// Takes the widgets out of a layout that is to be filled anew. They are deleted once control
// is back in the event loop, for one of them may be what asked for it.
void clearRows(QLayout* layout);

} // namespace kechi
