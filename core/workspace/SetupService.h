#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

namespace kechi {

class Database;

// What a new workspace begins with.
struct NewWorkspace {
    QString name = {};        // of the company; empty: the language's word for it
    QByteArray timeZone = {}; // IANA; empty: this computer's
    QString userName = {};    // who signs in first, as owner and administrator
    QString fullName = {};    // empty: the name they sign in with
    QString password = {};
    bool firstUserSells = false;                     // and has customers of their own
    QString poolName = QStringLiteral("默认客户池"); // scripts rely on this name
};

// Fills an empty database: the first user, a department, a pool with every rule off, grades
// and lists in the language of the program. All of it is one act of the program itself.
class SetupService {
public:
    SetupService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<Done> setUp(const NewWorkspace& wanted); // Conflict: somebody is in it already

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
