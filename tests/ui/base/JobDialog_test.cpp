#include "ui/base/JobDialog.h"

#include "tests/support/Printers.h"
#include "ui/base/Button.h"
#include "ui/base/JobProgress.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <thread>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

QString words(const QDialog& dialog)
{
    QStringList all;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        all += label->text();
    return all.join(u'|');
}

} // namespace

TEST_CASE("How long a job will take is told from how long it took", "[ui][job]")
{
    CHECK_FALSE(secondsLeft(0, 100, 10000));
    CHECK_FALSE(secondsLeft(10, 0, 10000));
    CHECK_FALSE(secondsLeft(1, 100, 500)); // too early
    CHECK_FALSE(secondsLeft(100, 100, 10000));
    CHECK(secondsLeft(50, 100, 10000) == 10);
    CHECK(secondsLeft(1000, 100000, 3000) == 297);
    CHECK(timeLeftText(3) == u"A few seconds left"_s);
    CHECK(timeLeftText(12).contains(u"15"));
    CHECK(timeLeftText(125).contains(u'2'));
    CHECK(timeLeftText(7200).contains(u'2'));
}

TEST_CASE("A quick job shows no dialog, a slow one does", "[ui][job]")
{
    QWidget window;
    window.show();
    JobProgress job;
    JobDialog dialog(job, u"Importing"_s, &window);
    SECTION("quick")
    {
        dialog.start();
        QTest::qWait(100);
        dialog.finish();
        QTest::qWait(1100);
        CHECK(dialog.isHidden());
    }
    SECTION("slow")
    {
        dialog.start();
        CHECK(dialog.isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isVisible(), 2000);
        dialog.finish();
        CHECK(dialog.isHidden());
    }
}

TEST_CASE("A job reports from its own thread, row by row", "[ui][job]")
{
    QWidget window;
    JobProgress job;
    JobDialog dialog(job, u"Importing"_s, &window);
    dialog.start();
    auto* bar = dialog.findChild<QProgressBar*>();
    CHECK(bar->maximum() == 0); // how many there are is not known yet
    std::thread worker([&] {
        job.report(12408, 0);
        job.report(25000, 25000);
    });
    worker.join();
    QTRY_COMPARE(bar->value(), 1000);
    CHECK(words(dialog).remove(u',').contains(u"25000 of 25000 rows"));
    dialog.finish();
}

TEST_CASE("Esc and Cancel ask the job to stop, and wait until it has", "[ui][job]")
{
    QWidget window;
    window.show();
    JobProgress job;
    JobDialog dialog(job, u"Importing"_s, &window);
    dialog.start();
    dialog.show();
    const bool byKey = GENERATE(true, false);
    if (byKey)
        QTest::keyClick(&dialog, Qt::Key_Escape);
    else
        dialog.findChild<Button*>()->click();
    CHECK(job.cancelled());
    CHECK(dialog.isVisible());
    CHECK_FALSE(dialog.findChild<Button*>()->isEnabled());
    CHECK(words(dialog).contains(u"Stopping"));
    dialog.finish();
    CHECK(dialog.isHidden());
}
