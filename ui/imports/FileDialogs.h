#pragma once

#include <QFileDialog>

namespace kechi {

// The dialogs of the import page. They are shown without waiting, say fileSelected(), and are
// gone once closed.
QFileDialog* listToImport(QWidget* parent);
QFileDialog* placeOfErrorRows(const QString& source, QWidget* parent);

} // namespace kechi
