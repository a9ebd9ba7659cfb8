#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace kechi {

// What can be known of a workspace file without a database: looked at before any write.

// In the header of each workspace file, so that another program's database is refused.
inline constexpr quint32 kWorkspaceMark = 0x4B654368; // "KeCh"

// Why this file cannot be opened as a workspace; none if it looks like one.
std::optional<Error> whyNotWorkspace(const QString& file);

// A share of another machine, where SQLite's log cannot be trusted; from the file
// system's type as QStorageInfo names it.
bool isNetworkFileSystem(const QByteArray& type);
Error networkRefusal();
bool isOnNetwork(const QString& file);

bool isWritableWithFolder(const QString& file);
bool hasWaitingLog(const QString& file); // a non-empty -wal stands beside it

// An empty file that its maker alone may read and write: what is in a workspace is not
// encrypted. False: there is such a file, or it cannot be made.
bool makePrivate(const QString& file);
// Who may read and write the one may do so with the other.
void shareAlike(const QString& file, const QString& like);

// Forces a file, and the folder that names it, to the disk.
bool flushToDisk(const QString& path);

} // namespace kechi
