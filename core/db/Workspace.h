#pragma once

#include "core/base/Result.h"
#include "core/db/Database.h"
#include "core/db/FileLock.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace kechi {

// An open workspace: its database, and what must be held as long as it is open.
class Workspace {
public:
    Database& database() { return *m_database; }
    QString address() const { return m_address; }
    QString name() const; // fit for a window's title
    bool isReadOnly() const { return m_database->isReadOnly(); }
    // Where the file was copied before its schema was brought up to date; else empty.
    QString copiedBeforeUpgrade() const { return m_copied; }

private:
    friend class WorkspaceOpening;
    Workspace() = default;

    QString m_address = {};
    QString m_copied = {};
    FileLock m_lock = {};
    std::unique_ptr<QTemporaryDir> m_privateCopy; // of a read-only file with a log beside it
    std::unique_ptr<Database> m_database;
};

using OpenedWorkspace = Result<std::shared_ptr<Workspace>>;

// The one function that opens a workspace. Refuses, in words and before any write: what is
// not there, not a workspace, newer than this program, damaged, on a network share, or in
// the middle of somebody's upgrade. A file or folder that cannot be written opens read-only.
// `key` is for encrypted storage; this version knows none, and refuses a key.
OpenedWorkspace openWorkspace(const QString& address, const QByteArray& key = {});

// Makes a new one: `fill` gets the empty database; the file gets its name only when all of
// it is there. An existing workspace is refused.
Result<Done> createWorkspace(const QString& address,
                             const std::function<Result<Done>(Database&)>& fill,
                             const QByteArray& key = {});

} // namespace kechi
