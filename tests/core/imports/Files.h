#pragma once

#include "core/imports/Source.h"

#include <QTemporaryDir>

namespace kechi {

// A folder of small files that a test writes.
class Files {
public:
    QString write(const QString& name, const QByteArray& bytes) const; // its path

private:
    QTemporaryDir m_folder;
};

// All rows of the sheet as text; fails the test where a row cannot be read.
QList<QStringList> textOf(Source& source, qsizetype sheet = 0);
QStringList textOf(const QList<Cell>& cells);

// The error a file ends in, when it is opened or while it is read; empty: none.
QString errorOf(const QString& path, const SourceOptions& options = {});

} // namespace kechi
