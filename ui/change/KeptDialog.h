#pragma once

#include "core/change/UndoService.h"

#include <QDialog>

namespace kechi {

// What an undo left as it is, and why.
class KeptDialog : public QDialog {
    Q_OBJECT

public:
    KeptDialog(const QString& text, const QList<UndoKept>& kept, QWidget* parent = nullptr);
};

} // namespace kechi
