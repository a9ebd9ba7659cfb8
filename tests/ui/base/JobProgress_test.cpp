#include "ui/base/JobProgress.h"

#include "tests/support/Printers.h"

#include <QSignalSpy>

using namespace kechi;

TEST_CASE("Progress reaches the eye ten times a second, and the end always", "[ui]")
{
    JobProgress job;
    QSignalSpy moved(&job, &JobProgress::moved);
    for (int i = 1; i <= 1000; ++i)
        job.report(i, 1000);
    REQUIRE(moved.count() >= 2);
    CHECK(moved.count() < 500);
    CHECK(moved.last().at(0).toLongLong() == 1000);

    CHECK_FALSE(job.cancelled());
    job.cancel();
    CHECK(job.cancelled());
}
