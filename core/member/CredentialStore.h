#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace kechi {

class Session;

// How a user proves who they are. Never journaled, never shown.
struct Credential {
    QString hash = {};
    int misses = 0;          // wrong passwords in a row
    QDateTime missedAt = {}; // the last one; invalid: none
};

class CredentialStore {
public:
    explicit CredentialStore(Session& session) : m_session(session) {}

    std::optional<Credential> find(MemberId member);

    void set(MemberId member, const QString& hash); // and forgets the misses
    // False: it is no longer `was`.
    bool replace(MemberId member, const QString& was, const QString& hash);
    void countMiss(MemberId member, const QDateTime& at);
    void forgetMisses(MemberId member);

private:
    Session& m_session;
};

} // namespace kechi
