#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace kechi {

// What a workspace says of itself.
struct WorkspaceSettings {
    QString id = {};          // a UUID, given once
    QString name = {};        // the company's; shown
    QByteArray timeZone = {}; // IANA: where its days begin and end
    QDateTime createdAt = {}; // UTC

    QTimeZone zone() const { return QTimeZone(timeZone); }
    friend bool operator==(const WorkspaceSettings&, const WorkspaceSettings&) = default;
};

// This computer's, or China's where it has none.
QByteArray defaultTimeZone();

} // namespace kechi
