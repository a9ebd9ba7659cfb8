#include "core/db/WorkspaceFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kechi {

static Error notAWorkspace(const QString& file)
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("db", "“%1” is not a Kechi workspace.")
                .arg(QFileInfo(file).fileName())};
}

std::optional<Error> whyNotWorkspace(const QString& file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("db", "There is no file “%1”.").arg(file)};
    if (info.isDir())
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("db", "“%1” is a folder, not a workspace file.").arg(file)};
    QFile reader(file);
    if (!reader.open(QIODevice::ReadOnly))
        return Error{Error::Code::Denied,
                     QCoreApplication::translate("db", "You may not read “%1”.").arg(file)};
    const QByteArray header = reader.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return notAWorkspace(file);
    if (qFromBigEndian<quint32>(header.constData() + 68) != kWorkspaceMark)
        return notAWorkspace(file);
    return {};
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static const char* const kinds[] = {"nfs",    "cifs",       "smb",        "ncp",
                                        "afs",    "coda",       "9p",         "ceph",
                                        "lustre", "glusterfs",  "davfs",      "webdav",
                                        "sshfs",  "fuse.sshfs", "fuse.davfs", "fuse.rclone"};
    const QByteArray lower = type.toLower();
    return std::any_of(std::begin(kinds), std::end(kinds),
                       [&](const char* kind) { return lower.startsWith(kind); });
}

Error networkRefusal()
{
    return {Error::Code::Denied,
            QCoreApplication::translate(
                "db", "This workspace lies on a network share, where saving is not safe. Copy it "
                      "to a disk of this computer, or use a server workspace.")};
}

bool isOnNetwork(const QString& file)
{
    const QString path = QFileInfo(file).absolutePath();
    return path.startsWith(u"//"_s) || isNetworkFileSystem(QStorageInfo(path).fileSystemType());
}

bool isWritableWithFolder(const QString& file)
{
    return QFileInfo(file).isWritable() && QFileInfo(QFileInfo(file).absolutePath()).isWritable();
}

bool hasWaitingLog(const QString& file)
{
    return QFileInfo(file + u"-wal"_s).size() > 0;
}

bool makePrivate(const QString& file)
{
    QFile made(file);
    return made.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFile::ReadOwner | QFile::WriteOwner);
}

void shareAlike(const QString& file, const QString& like)
{
    const QFile::Permissions wanted = QFileInfo(like).permissions();
    if (QFileInfo(file).permissions() != wanted)
        QFile::setPermissions(file, wanted);
}

bool flushToDisk(const QString& path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return true; // the rename is journaled there; FlushFileBuffers was SQLite's
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool flushed = ::fsync(handle) == 0;
    ::close(handle);
    return flushed;
#endif
}

} // namespace kechi
