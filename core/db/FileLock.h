#pragma once

#include <QString>

namespace kechi {

// Tells the programs that have a workspace file open of one another. Everybody holds it
// shared; who migrates or restores holds it alone. It says nothing about rows: those are
// the database's business. The system lets it go when a program dies.
class FileLock {
public:
    FileLock() = default;
    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;

    enum class How { Shared, Alone };
    // Does not wait. False: somebody's lock is in the way, or the file cannot be made.
    bool take(const QString& file, How how);
    bool change(How how); // of a lock that is held
    bool isHeld() const { return m_handle >= 0; }

private:
    void letGo();
    qintptr m_handle = -1;
};

} // namespace kechi
