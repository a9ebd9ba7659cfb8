#pragma once

#include "core/base/Clock.h"
#include "core/db/Workspace.h"

#include <QTemporaryDir>
#include <memory>

namespace kechi {

// An empty, migrated workspace for one test: SQLite in a folder of its own, or, where
// KECHI_TEST_PG="host port user database" names a server, a schema of its own in PostgreSQL.
class TestDb {
public:
    TestDb();
    ~TestDb();

    Database& operator*() { return m_workspace->database(); }
    Database* operator->() { return &m_workspace->database(); }

    QString address() const { return m_address; } // as the command line takes it
    QString folder() const { return m_folder.path(); }
    static bool isServer(); // the tests run on PostgreSQL

    // For looking, not for making: rows are made through stores and services.
    template <typename T>
    T value(const QString& sql, const Params& params = {})
    {
        return *(*this)->read([&](Session& session) -> Result<T> {
            return session.value<T>(sql, params).value_or(T{});
        });
    }

private:
    QTemporaryDir m_folder;
    QString m_schema;
    QString m_address;
    std::shared_ptr<Workspace> m_workspace;
};

// Time as the test says it is.
class FixedClock : public Clock {
public:
    QDateTime time = QDateTime::fromString(QStringLiteral("2026-11-22T02:00:00Z"), Qt::ISODate);
    QDateTime now() const override { return time; }
    void pass(qint64 days) { time = time.addDays(days); }
};

} // namespace kechi
