#pragma once

#include "core/base/Progress.h"

namespace kechi {

// A stretch of a longer job, told as that job's: from and to in thousandths of the whole.
class PartOfProgress : public Progress {
public:
    PartOfProgress(Progress& whole, int from, int to) : m_whole(whole), m_from(from), m_to(to) {}

    void report(qint64 done, qint64 total) override
    {
        const qint64 part =
            total > 0 ? qint64(double(m_to - m_from) * double(done) / double(total)) : 0;
        m_whole.report(m_from + part, 1000);
    }
    bool cancelled() const override { return m_whole.cancelled(); }

private:
    Progress& m_whole;
    int m_from;
    int m_to;
};

} // namespace kechi
