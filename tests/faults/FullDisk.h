#pragma once

#include <QtGlobal>

namespace kechi {

// While it lives, files of this process take so many bytes more and then none: ENOSPC, as a
// full disk says it.
class FullDisk {
public:
    explicit FullDisk(qint64 room);
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    bool wasHit() const; // somebody asked for more than there was
};

} // namespace kechi
