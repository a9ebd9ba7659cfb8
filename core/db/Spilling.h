#pragma once

namespace kechi {

class Session;

// Lets the one transaction that begins and ends while this lives spill from memory into the log:
// without it a million rows would stay in memory. For a bulk act alone, see Act::isBulk.
class Spilling {
public:
    Spilling(Session& session, bool may); // false: it does nothing
    ~Spilling();
    Spilling(const Spilling&) = delete;
    Spilling& operator=(const Spilling&) = delete;

private:
    Session& m_session;
    bool m_may;
};

} // namespace kechi
