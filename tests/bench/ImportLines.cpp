#include "core/imports/ImportService.h"
#include "tests/bench/Lines.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace kechi::bench {

static constexpr int kRounds = 3; // the best of so many, product and limit by turns

static double peakMegabytes()
{
#ifdef Q_OS_WIN
    return 0;
#else
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1024; // Linux gives kilobytes
#endif
}

int importPart(const QStringList& arguments)
{
    const OpenedWorkspace opened = openWorkspace(arguments.value(0));
    if (!opened) {
        complain(opened.error().text);
        return 1;
    }
    const Clock clock;
    Database& database = (*opened)->database();
    const Result<Member> me = signIn(database, clock);
    if (!me) {
        complain(me.error().text);
        return 1;
    }
    NoProgress unwatched;
    QElapsedTimer timer;
    timer.start();
    const Result<ImportReport> report =
        ImportService(database, clock).run(me->id, {.path = arguments.value(1)}, unwatched);
    const qint64 nanoseconds = timer.nsecsElapsed();
    if (!report || report->added != report->rows || report->rows == 0) {
        complain(report ? u"Of %1 rows %2 came in."_s.arg(report->rows).arg(report->added)
                        : report.error().text);
        return 1;
    }
    std::printf("%.3f %.1f\n", double(nanoseconds) / 1e6, peakMegabytes());
    return 0;
}

// sqlite3's own .import into a table without keys, in a file of the same durability as ours.
// None: there is no sqlite3 here, or it failed.
static std::optional<double> importBare(const Work& work, const QStringList& lists)
{
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (shell.isEmpty()) {
        complain(u"sqlite3 is not installed, so there is no limit to measure against."_s);
        return {};
    }
    const QString file = work.file(u"bare.db"_s);
    for (const char* end : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(end));
    double milliseconds = 0;
    for (const QString& list : lists) { // the time of the last one counts
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(shell, {file, u"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"_s,
                              u".import --csv \"%1\" bare"_s.arg(list)});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return {};
        milliseconds = double(timer.nsecsElapsed()) / 1e6;
    }
    return milliseconds;
}

static void keepBest(std::optional<double>& best, std::optional<double> measured)
{
    if (measured && (!best || *measured < *best))
        best = measured;
}

static std::optional<double> seconds(const std::optional<double>& milliseconds)
{
    return milliseconds ? std::optional(*milliseconds / 1000) : std::nullopt;
}

bool measureImport(Work& work, const Tell& tell)
{
    const QString list = work.list();
    const QString workspace = work.file(u"import.kechi"_s);
    std::optional<double> product;
    std::optional<double> limit;
    double peak = 0;
    for (int round = 0; round < kRounds; ++round) {
        if (list.isEmpty() || !makeWorkspace(workspace))
            return false;
        const auto imported = importInProcess(workspace, list);
        if (!imported)
            return false;
        keepBest(product, imported->milliseconds);
        peak = std::max(peak, imported->peakMegabytes);
        keepBest(limit, importBare(work, {list}));
    }
    if (work.options().wants(u"import_csv"_s))
        tell({.name = u"import_csv"_s,
              .unit = u"s"_s,
              .product = *seconds(product),
              .limit = seconds(limit),
              .goal = 4,
              .what = u"CSV of 18 columns, all checks, journal and indexes; limit: sqlite3 "
                      u".import, WAL and FULL alike"_s});
    if (work.options().wants(u"import_rss"_s))
        tell({.name = u"import_rss"_s,
              .unit = u"MB"_s,
              .product = peak,
              .goal = 300,
              .what = u"peak memory of the process that imports"_s});
    return true;
}

bool measureImportFull(Work& work, const Tell& tell)
{
    const QString list = work.list();
    const QString second = work.secondList();
    const QString before = work.filled();
    const QString workspace = work.file(u"full.kechi"_s);
    std::optional<double> product;
    std::optional<double> limit;
    for (int round = 0; round < kRounds; ++round) {
        QFile::remove(workspace);
        if (second.isEmpty() || before.isEmpty() || !QFile::copy(before, workspace))
            return false;
        const auto imported = importInProcess(workspace, second);
        if (!imported)
            return false;
        keepBest(product, imported->milliseconds);
        keepBest(limit, importBare(work, {list, second}));
    }
    tell({.name = u"import_csv_full"_s,
          .unit = u"s"_s,
          .product = *seconds(product),
          .limit = seconds(limit),
          .goal = 6,
          .what = u"the same into a workspace that holds as many already"_s});
    return true;
}

} // namespace kechi::bench
