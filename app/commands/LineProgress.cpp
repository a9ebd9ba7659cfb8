#include "app/commands/LineProgress.h"

#include <QLocale>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kechi {

constexpr qint64 kEvery = 100; // ms between two looks at the line

static volatile std::sig_atomic_t stopAsked = 0;

static void stop(int)
{
    stopAsked = 1;
}

static void onSignals(void (*handler)(int))
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, handler);
}

LineProgress::LineProgress() : m_isShown(isatty(STDERR_FILENO))
{
    stopAsked = 0;
    onSignals(stop);
    m_sinceLast.start();
}

LineProgress::~LineProgress()
{
    onSignals(SIG_DFL);
    if (m_isDrawn)
        std::fputs("\r\033[K", stderr);
}

void LineProgress::report(qint64 done, qint64 total)
{
    if (!m_isShown || m_sinceLast.elapsed() < kEvery)
        return;
    m_sinceLast.restart();
    m_isDrawn = true;
    const QString line = total > 0 ? u"%1%"_s.arg(100 * done / total) : QLocale().toString(done);
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(line));
    std::fflush(stderr);
}

bool LineProgress::cancelled() const
{
    return stopAsked != 0;
}

} // namespace kechi
