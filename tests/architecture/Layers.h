#pragma once

#include "tests/architecture/Sources.h"

namespace kechi {

// A rule of the house: what a line may not say in some files. The build would let most of it
// through: <QtWidgets/QWidget> is found on QtCore's include path.
struct Layer {
    QString what = {};
    QString files = {};     // expression for the names of the files it is about
    QString never = {};     // expression for what stands in none of them
    SourceFile breach = {}; // a line that breaks it, in a file where it may not stand
};

const QList<Layer>& layers();

// What the file says against the rule; empty: nothing, or the rule is not about it.
QStringList breachesOf(const Layer& layer, const SourceFile& file);

} // namespace kechi
