#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace kechi::bench {

struct Options {
    qint64 rows = 100'000;
    QString only = {}; // the name of a line; empty: all
    bool isJson = false;
    // What a run asks of another process of itself, where a whole process is measured.
    QStringList part = {};

    bool wants(const QString& line) const { return only.isEmpty() || line == only; }
};

// None: wrong; what is right has been printed.
std::optional<Options> readOptions(const QStringList& arguments);

} // namespace kechi::bench
