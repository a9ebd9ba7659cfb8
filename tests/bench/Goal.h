#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace kechi::bench {

// One line of performance.md as it was measured.
struct Goal {
    QString name = {};
    QString unit = {};
    double product = 0;
    std::optional<double> limit = {}; // none: the goal is absolute
    double goal = 0;                  // at most: the ratio, or the product where there is no limit
    QString what = {};                // the work, in words, for a person

    std::optional<double> ratio() const;
    bool isMet() const;
};

QJsonObject toJson(const Goal& goal); // {"name","unit","product","limit","ratio","goal"}
QString lineOf(const Goal& goal);     // for a person

} // namespace kechi::bench
