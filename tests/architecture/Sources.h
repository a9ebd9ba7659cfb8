#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kechi {

// A file of this checkout.
struct SourceFile {
    QString name = {}; // from the root: core/pool/Pool.h
    QString text = {};
};

// The .h and .cpp files below app, core, ui and tests, by name.
const QList<SourceFile>& sources();

// Strings stay, comments go: what one says about a line is not the line.
QString withoutComments(const QString& text);

// What it includes in quotation marks, its own header aside: core/pool/Pool.h.
QStringList includesOf(const SourceFile& file);

} // namespace kechi
