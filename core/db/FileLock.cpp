#include "core/db/FileLock.h"

#include <QFile>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace kechi {

FileLock::~FileLock()
{
    letGo();
}

FileLock::FileLock(FileLock&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

bool FileLock::take(const QString& file, How how)
{
    letGo();
#ifdef Q_OS_WIN
    const HANDLE handle =
        CreateFileW(reinterpret_cast<const wchar_t*>(file.utf16()), GENERIC_READ | GENERIC_WRITE,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                    FILE_ATTRIBUTE_HIDDEN, nullptr);
    m_handle = handle == INVALID_HANDLE_VALUE ? -1 : reinterpret_cast<qintptr>(handle);
#else
    m_handle = ::open(QFile::encodeName(file).constData(),
                      O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
#endif
    if (!isHeld() || change(how))
        return isHeld();
    letGo();
    return false;
}

bool FileLock::change(How how)
{
#ifdef Q_OS_WIN
    const HANDLE handle = reinterpret_cast<HANDLE>(m_handle);
    OVERLAPPED whole = {};
    UnlockFileEx(handle, 0, 1, 0, &whole);
    const DWORD alone = how == How::Alone ? LOCKFILE_EXCLUSIVE_LOCK : 0;
    return LockFileEx(handle, LOCKFILE_FAIL_IMMEDIATELY | alone, 0, 1, 0, &whole);
#else
    const int wanted = how == How::Alone ? LOCK_EX : LOCK_SH;
    return ::flock(int(m_handle), wanted | LOCK_NB) == 0;
#endif
}

void FileLock::letGo()
{
    if (!isHeld())
        return;
#ifdef Q_OS_WIN
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
#else
    ::close(int(m_handle));
#endif
    m_handle = -1;
}

} // namespace kechi
