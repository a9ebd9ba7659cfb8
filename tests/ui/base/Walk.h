#pragma once

#include <QStringList>

class QWidget;

namespace kechi {

// What a person without a mouse, or without eyes, would stumble over in a window. Each
// answer is empty when all is well, else one line per fault, fit for a failing test.

// What can have the focus but has no name to be read aloud.
QStringList namelessWidgets(QWidget& window);

// Where Tab goes back: up at the left, or to the left on one line. The window must be shown.
QStringList tabsAgainstReading(QWidget& window);

} // namespace kechi
