#pragma once

#include <QString>

class QWidget;

namespace kechi {

// Sets the property a rule of the style sheet asks for, and has the widget drawn by it.
void setLook(QWidget* widget, const char* property, const QString& value);

// What somebody wrote, as a tip shows it letter for letter: a tip that looks like HTML would be
// drawn as such, with the pictures that it names.
QString plainTip(const QString& text);

} // namespace kechi
