#pragma once

#include <QString>
#include <QTemporaryDir>

namespace kechi {

// Where one test keeps its things: a folder of its own and an address at which no workspace is
// yet. SQLite in that folder, or, where KECHI_TEST_PG="host port user database" names a server,
// a schema of its own in PostgreSQL. Both go away with it.
class TestPlace {
public:
    TestPlace();
    ~TestPlace();
    TestPlace(const TestPlace&) = delete;
    TestPlace& operator=(const TestPlace&) = delete;

    QString address() const { return m_address; } // as the command line takes it
    QString folder() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static bool isServer(); // the tests run on PostgreSQL

private:
    QTemporaryDir m_folder;
    QString m_schema;
    QString m_address;
};

} // namespace kechi
