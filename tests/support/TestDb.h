#pragma once

#include "core/base/Clock.h"
#include "core/db/Workspace.h"
#include "tests/support/TestPlace.h"

#include <memory>

namespace kechi {

// An empty, migrated workspace for one test, in a place of its own.
class TestDb {
public:
    TestDb();

    Database& operator*() { return m_workspace->database(); }
    Database* operator->() { return &m_workspace->database(); }

    QString address() const { return m_place.address(); }
    QString folder() const { return m_place.folder(); }
    static bool isServer() { return TestPlace::isServer(); }

    // For looking, not for making: rows are made through stores and services.
    template <typename T>
    T value(const QString& sql, const Params& params = {})
    {
        return *(*this)->read([&](Session& session) -> Result<T> {
            return session.value<T>(sql, params).value_or(T{});
        });
    }

private:
    TestPlace m_place; // goes after the workspace in it
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
