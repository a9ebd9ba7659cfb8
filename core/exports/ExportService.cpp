#include "core/exports/ExportService.h"

#include "core/base/Clock.h"
#include "core/db/Database.h"
#include "core/db/WorkspaceFile.h"
#include "core/exports/CsvExport.h"
#include "core/exports/ExportRules.h"
#include "core/list/ListStore.h"
#include "core/list/RowDesk.h"
#include "core/member/AccessDesk.h"
#include "core/member/AccessLogStore.h"
#include "core/pool/Deadline.h"
#include "core/workspace/SettingStore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kPage = 1000; // rows that are in memory at once

static Error refused(Error::Code code, const QString& text)
{
    return {code, text};
}

// Before anything is read or noted.
static std::optional<Error> whyNotFile(const QString& file)
{
    const QFileInfo info(file);
    if (info.suffix().compare(u"csv"_s, Qt::CaseInsensitive) != 0)
        return refused(Error::Code::Invalid,
                       QCoreApplication::translate(
                           "exports", "Kechi exports .csv files. Give the file a name that ends "
                                      "with .csv."));
    if (info.isDir())
        return refused(Error::Code::Invalid,
                       QCoreApplication::translate("exports", "“%1” is a folder.").arg(file));
    if (info.exists() && !whyNotWorkspace(file))
        return refused(
            Error::Code::Denied,
            QCoreApplication::translate("exports", "“%1” is a workspace and is not written over.")
                .arg(file));
    const QFileInfo folder(info.absolutePath());
    if (folder.isDir() && folder.isWritable() && (!info.exists() || info.isWritable()))
        return {};
    return refused(Error::Code::Denied,
                   QCoreApplication::translate("exports", "“%1” cannot be written: its folder is "
                                                          "not there, or it is protected.")
                       .arg(file));
}

static Result<ListReader> readerOf(Session& session, MemberId me, const QDateTime& now)
{
    const Result<Actor> actor = AccessDesk(session, now).actor(me);
    if (!actor)
        return actor.error();
    return ListReader{
        .actor = *actor, .now = now, .zone = SettingStore(session).workspace().zone()};
}

static qint64 takenToday(Session& session, const ListReader& reader)
{
    const QDate today = reader.now.toTimeZone(reader.zone).date();
    return AccessLogStore(session).exportedSince(reader.actor.id,
                                                 startOfLocalDay(today, reader.zone));
}

// Counted and noted in one transaction, before the first row leaves: two exports at once do
// not both fit, and none goes unnoted. Gives how many rows may be written.
static Result<qint64> reserve(Database& database, const Clock& clock, MemberId me,
                              const ExportWish& wish, const QString& file)
{
    return database.keep([&](Session& session) -> Result<qint64> {
        const Result<ListReader> reader = readerOf(session, me, clock.now());
        if (!reader)
            return reader.error();
        if (auto refusal = whyNot(reader->actor, Action::Export))
            return *refusal;
        ListStore store(session, *reader);
        const qint64 rows = wish.only.isEmpty() ? store.count(wish.filter)
                                                : store.among(wish.filter, wish.only).size();
        if (auto refusal = whyNotExport(reader->actor, rows, takenToday(session, *reader)))
            return *refusal;
        AccessLogStore(session).add({.at = reader->now,
                                     .member = me,
                                     .what = u"export"_s,
                                     .detail = QFileInfo(file).fileName(),
                                     .amount = rows});
        return rows;
    });
}

// What was noted and did not come about.
static void giveBack(Database& database, const Clock& clock, MemberId me, const QString& file,
                     qint64 rows)
{
    const Result<Done> noted = database.keep([&](Session& session) -> Result<Done> {
        AccessLogStore(session).add({.at = clock.now(),
                                     .member = me,
                                     .what = u"export_failed"_s,
                                     .detail = QFileInfo(file).fileName(),
                                     .amount = -rows});
        return Done{};
    });
    Q_UNUSED(noted) // then it counts as taken: on the safe side
}

static Error stopped()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("exports", "The export was stopped. No file was written.")};
}

// The next rows of what is wished for; `after` is where the page before it ended.
static ListStore::Page nextPage(ListStore& store, const ExportWish& wish,
                                const std::optional<ListCursor>& after)
{
    if (wish.only.isEmpty())
        return store.page(wish.filter, wish.sort, after, kPage);
    const QSet<CustomerId> seen = store.among(wish.filter, wish.only); // few enough to be chosen
    ListStore::Page all;
    std::copy_if(wish.only.begin(), wish.only.end(), std::back_inserter(all.ids),
                 [&](CustomerId id) { return seen.contains(id); });
    return all;
}

// Pages of one moment, so that nothing is missed or told twice.
static Result<qint64> fill(Session& session, const ListReader& reader, const ExportWish& wish,
                           CsvExport& csv, qint64 most, Progress& progress)
{
    ListStore store(session, reader);
    qint64 rows = 0;
    std::optional<ListCursor> after;
    do {
        if (progress.cancelled())
            return stopped();
        const ListStore::Page page = nextPage(store, wish, after);
        QList<CustomerRow> told = RowDesk(session, reader).rows(page.ids);
        if (told.size() > most - rows)
            told.resize(most - rows); // who came in since the quota was asked
        if (!csv.add(told))
            return csv.whyNot();
        rows += told.size();
        progress.report(rows, most);
        after = page.next;
    } while (after && rows < most);
    return rows;
}

static Result<qint64> writeFile(Database& database, const Clock& clock, MemberId me,
                                const ExportWish& wish, const QString& file, qint64 most,
                                Progress& progress)
{
    std::unique_ptr<CsvExport> csv; // anew where the reading has to begin again
    const Result<qint64> rows = database.read([&](Session& session) -> Result<qint64> {
        const Result<ListReader> reader = readerOf(session, me, clock.now());
        if (!reader)
            return reader.error();
        const QList<ExportColumn> columns =
            wish.columns.isEmpty() ? allExportColumns() : wish.columns;
        csv = std::make_unique<CsvExport>(file, columns, reader->zone);
        if (!csv->open())
            return csv->whyNot();
        return fill(session, *reader, wish, *csv, most, progress);
    });
    if (!rows)
        return rows;
    if (progress.cancelled())
        return stopped();
    if (!csv->finish())
        return csv->whyNot();
    return rows;
}

Result<ExportReport> ExportService::write(MemberId me, const ExportWish& wish, const QString& file,
                                          Progress& progress)
{
    if (auto refusal = whyNotFile(file))
        return *refusal;
    const Result<qint64> reserved = reserve(m_database, m_clock, me, wish, file);
    if (!reserved)
        return reserved.error();
    const Result<qint64> rows = writeFile(m_database, m_clock, me, wish, file, *reserved, progress);
    if (!rows) {
        giveBack(m_database, m_clock, me, file, *reserved);
        return rows.error();
    }
    return ExportReport{.rows = *rows, .file = file};
}

Result<std::optional<qint64>> ExportService::left(MemberId me)
{
    return m_database.read([&](Session& session) -> Result<std::optional<qint64>> {
        const Result<ListReader> reader = readerOf(session, me, m_clock.now());
        if (!reader)
            return reader.error();
        if (auto refusal = whyNot(reader->actor, Action::Export))
            return *refusal;
        const std::optional<qint64> quota = exportQuotaOf(reader->actor);
        if (!quota)
            return std::optional<qint64>{};
        return std::optional(std::max<qint64>(0, *quota - takenToday(session, *reader)));
    });
}

} // namespace kechi
