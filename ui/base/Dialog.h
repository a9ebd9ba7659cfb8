#pragma once

#include <QList>

class QDialog;
class QHBoxLayout;
class QVBoxLayout;
class QWidget;

namespace kechi {

class Button;

// What all dialogs have at their foot: `beside`, if any, at the left; Cancel and `act` at the
// right.
QHBoxLayout* footOf(QDialog* dialog, Button* act, QWidget* beside = nullptr);

// The usual dialog: its parts below each other, and its foot.
QVBoxLayout* furnish(QDialog* dialog, const QList<QWidget*>& parts, Button* act,
                     QWidget* beside = nullptr);

} // namespace kechi
