#pragma once

class QWidget;

namespace kechi {

// Lets Tab go through what stands in the layouts of `top` in the order in which it stands
// there, whenever it was made. Dialogs call it once, pages whose parts come and go before
// each step (from focusNextPrevChild).
void tabAsLaidOut(QWidget* top);

} // namespace kechi
