#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kechi {

class Session;

// What a database engine can say of itself. A server keeps itself sound: nothing to tell.
QStringList damageOf(Session& session); // in the engine's words; at most 100

struct LostReference {
    QString table = {};
    qint64 row = 0;
    QString target = {}; // the table in which there is no such row
};
QList<LostReference> lostReferences(Session& session);

// Of a table's rows, those that are gone counted too.
qint64 highestIdEver(Session& session, const QString& table);

// Tables whose writes the journal would not see.
QStringList unwatchedTables(Session& session);
// A change is marked as being written where nobody writes.
bool isChangeLeftOpen(Session& session);

} // namespace kechi
