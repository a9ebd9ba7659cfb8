#include "core/imports/ImportService.h"

#include "core/base/Clock.h"
#include "core/base/PartOfProgress.h"
#include "core/db/Database.h"
#include "core/db/WorkspaceFile.h"
#include "core/imports/ErrorRows.h"
#include "core/imports/ImportDesk.h"
#include "core/imports/MappingFile.h"
#include "core/member/AccessDesk.h"
#include "core/member/AccessLogStore.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kechi {

static std::optional<Error> whyNotOrder(const ImportOrder& order)
{
    if (order.duplicates == DuplicatePolicy::Skip ||
        order.duplicates == DuplicatePolicy::FillBlanks)
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate(
                     "imports", "This version cannot overwrite customers or create them twice "
                                "by an import. Let duplicates be skipped or their blanks be "
                                "filled.")};
}

static Result<ImportPlaces> placesFor(Session& session, MemberId me, const QDateTime& now,
                                      PoolId pool)
{
    const Result<Actor> actor = AccessDesk(session, now).actor(me);
    if (!actor)
        return actor.error();
    return ImportPlaces::over(session, *actor, pool);
}

Result<ImportChoices> ImportService::choices(MemberId me)
{
    return m_database.read([&](Session& session) -> Result<ImportChoices> {
        const Result<ImportPlaces> places = placesFor(session, me, m_clock.now(), {});
        if (!places)
            return places.error();
        return ImportChoices{.pools = places->pools(), .rowsAreOwn = places->rowsAreOwn()};
    });
}

// Before a long file is read in vain.
static Result<Done> mayImport(Database& database, MemberId me, const QDateTime& now,
                              const ImportOrder& order)
{
    if (auto refusal = whyNotOrder(order))
        return *refusal;
    return database.read([&](Session& session) -> Result<Done> {
        const Result<ImportPlaces> places = placesFor(session, me, now, order.pool);
        if (!places)
            return places.error();
        return Done{};
    });
}

static Result<Mapping> mappingFor(Source& source, const ImportOrder& order, Progress& progress)
{
    if (order.mapping)
        return *order.mapping;
    const Result<Mapping> found = guessMapping(source, progress, order.headerRow);
    if (!found || order.mappingFile.isEmpty())
        return found;
    return readMapping(order.mappingFile, *found);
}

Result<SourceLook> ImportService::look(MemberId me, const ImportOrder& order, Progress& progress)
{
    if (const auto may = mayImport(m_database, me, m_clock.now(), order); !may)
        return may.error();
    Result<std::unique_ptr<Source>> source = openSource(order.path, order.source);
    if (!source)
        return source.error();
    PartOfProgress guessing(progress, 0, 300);
    Result<Mapping> mapping = mappingFor(**source, order, guessing);
    if (!mapping)
        return mapping.error();
    PartOfProgress inspecting(progress, 300, 1000);
    Result<Inspection> inspection = inspect(**source, *mapping, inspecting);
    if (!inspection)
        return inspection.error();
    return SourceLook{.format = (*source)->format(),
                      .sheets = (*source)->sheets(),
                      .sheet = (*source)->sheet(),
                      .mapping = *std::move(mapping),
                      .inspection = *std::move(inspection)};
}

namespace {

// A file on its way into the transaction.
struct Prepared {
    Mapping mapping = {};
    Staged staged;
    qint64 fileSize = 0;
    QDateTime fileTime = {};
};

} // namespace

static Result<Done> prepare(const ImportOrder& order, Prepared& prepared, Progress& progress)
{
    const QFileInfo file(order.path);
    prepared.fileSize = file.size();
    prepared.fileTime = file.lastModified();
    Result<std::unique_ptr<Source>> source = openSource(order.path, order.source);
    if (!source)
        return source.error();
    PartOfProgress guessing(progress, 0, 200);
    const Result<Mapping> mapping = mappingFor(**source, order, guessing);
    if (!mapping)
        return mapping.error();
    if (auto refusal = whyNot(*mapping))
        return *refusal;
    prepared.mapping = *mapping;
    PartOfProgress staging(progress, 200, 1000);
    return stage(**source, *mapping, prepared.staged, staging);
}

static ImportReport withFile(ImportReport report, const Prepared& prepared)
{
    report.fileSize = prepared.fileSize;
    report.fileTime = prepared.fileTime;
    return report;
}

Result<ImportReport> ImportService::check(MemberId me, const ImportOrder& order, Progress& progress)
{
    const QDateTime now = m_clock.now();
    if (const auto may = mayImport(m_database, me, now, order); !may)
        return may.error();
    Prepared prepared;
    PartOfProgress reading(progress, 0, 600);
    if (const auto ready = prepare(order, prepared, reading); !ready)
        return ready.error();
    PartOfProgress deciding(progress, 600, 1000);
    return m_database.read([&](Session& session) -> Result<ImportReport> {
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        ImportDesk desk(session, *actor, now, order, prepared.mapping);
        Result<ImportReport> report = desk.run(prepared.staged, ImportDesk::Doing::Check, deciding);
        return report ? withFile(*report, prepared) : report;
    });
}

Result<ImportReport> ImportService::run(MemberId me, const ImportOrder& order, Progress& progress)
{
    const QDateTime now = m_clock.now();
    if (const auto may = mayImport(m_database, me, now, order); !may)
        return may.error();
    Prepared prepared;
    PartOfProgress reading(progress, 0, 400);
    if (const auto ready = prepare(order, prepared, reading); !ready)
        return ready.error();
    PartOfProgress writing(progress, 400, 1000);
    const QString name = QFileInfo(order.path).fileName();
    const Act act{.by = me, .what = u"import"_s, .at = now, .note = name, .isBulk = true};
    return m_database.write(act, [&](Session& session) -> Result<ImportReport> {
        const Result<Actor> actor = AccessDesk(session, now).actor(me);
        if (!actor)
            return actor.error();
        ImportDesk desk(session, *actor, now, order, prepared.mapping);
        Result<ImportReport> report = desk.run(prepared.staged, ImportDesk::Doing::Import, writing);
        if (!report)
            return report;
        AccessLogStore(session).add({.at = now,
                                     .member = me,
                                     .what = u"import"_s,
                                     .detail = name,
                                     .amount = report->added + report->updated});
        return withFile(*report, prepared);
    });
}

Result<Done> ImportService::saveErrorRows(const ImportOrder& order, const ImportReport& report,
                                          const QString& to)
{
    if (!whyNotWorkspace(to))
        return Error{
            Error::Code::Denied,
            QCoreApplication::translate("exports", "“%1” is a workspace and is not written over.")
                .arg(to)};
    const QFileInfo file(order.path);
    if (file.size() != report.fileSize || file.lastModified() != report.fileTime)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate(
                         "imports", "The file has changed since it was imported, so its rows "
                                    "cannot be taken from it. Check it again.")};
    Result<std::unique_ptr<Source>> source = openSource(order.path, order.source);
    if (!source)
        return source.error();
    return writeErrorRows(**source, report, to);
}

} // namespace kechi
