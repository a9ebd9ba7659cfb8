#pragma once

#include <QString>

class QWidget;

namespace kechi {

// Sets the property a rule of the style sheet asks for, and has the widget drawn by it.
void setLook(QWidget* widget, const char* property, const QString& value);

} // namespace kechi
