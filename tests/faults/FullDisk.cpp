// The program's own write functions stand before the C library's, for every library that it
// loads (the target exports them: ENABLE_EXPORTS).
#include "tests/faults/FullDisk.h"

#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

static std::atomic<qint64> g_room = -1; // none: as much as there is
static std::atomic<bool> g_wasHit = false;

static bool hasRoom(int file, size_t size)
{
    if (g_room < 0)
        return true;
    struct stat about = {};
    if (::fstat(file, &about) != 0 || !S_ISREG(about.st_mode))
        return true;
    if (qint64(size) <= g_room) {
        g_room -= qint64(size);
        return true;
    }
    g_wasHit = true;
    g_room = 0;
    errno = ENOSPC;
    return false;
}

template <typename Function>
static Function next(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

extern "C" {

__attribute__((visibility("default"))) ssize_t write(int file, const void* bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    return hasRoom(file, size) ? real(file, bytes, size) : -1;
}

__attribute__((visibility("default"))) ssize_t pwrite(int file, const void* bytes, size_t size,
                                                      off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return hasRoom(file, size) ? real(file, bytes, size, at) : -1;
}

__attribute__((visibility("default"))) ssize_t pwrite64(int file, const void* bytes, size_t size,
                                                        off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return hasRoom(file, size) ? real(file, bytes, size, at) : -1;
}

} // extern "C"

namespace kechi {

FullDisk::FullDisk(qint64 room)
{
    g_wasHit = false;
    g_room = room;
}

FullDisk::~FullDisk()
{
    g_room = -1;
}

bool FullDisk::wasHit() const
{
    return g_wasHit;
}

} // namespace kechi
