#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QString>

namespace kechi {

class Session;

// Who signed in, saw or took out what.
struct AccessLogEntry {
    QDateTime at = {};
    MemberId member = {}; // none: nobody of this workspace
    QString what = {};    // "sign_in", "export" …: a key, never shown as it is
    QString detail = {};
    qint64 amount = 0; // rows, where something was taken out
};

class AccessLogStore {
public:
    explicit AccessLogStore(Session& session) : m_session(session) {}

    void add(const AccessLogEntry& entry);
    // Rows that this person took out since then, those of failed attempts taken off.
    qint64 exportedSince(MemberId member, const QDateTime& since);

private:
    Session& m_session;
};

} // namespace kechi
