#pragma once

#include <QtGlobal>

namespace kechi {

// What a long job is given: it says how far it is, and asks whether to go on.
class Progress {
public:
    Progress() = default;
    virtual ~Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    virtual void report(qint64 done, qint64 total) = 0; // total 0: not known yet
    virtual bool cancelled() const = 0;
};

// For those who neither watch nor stop.
class NoProgress : public Progress {
public:
    void report(qint64, qint64) override {}
    bool cancelled() const override { return false; }
};

} // namespace kechi
