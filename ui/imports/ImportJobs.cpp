#include "ui/imports/ImportJobs.h"

#include "core/base/Tasks.h"
#include "ui/base/JobProgress.h"

namespace kechi {

ImportJobs::ImportJobs(ImportService& imports, Tasks& tasks, MemberId me, QObject* parent)
    : QObject(parent), m_imports(imports), m_tasks(tasks), m_me(me)
{
}

ImportJobs::~ImportJobs()
{
    cancel();
}

void ImportJobs::askChoices()
{
    m_tasks.run(
        this, [&imports = m_imports, me = m_me] { return imports.choices(me); },
        [this](const Result<ImportChoices>& choices) {
            if (choices)
                emit choicesKnown(*choices);
            else
                emit choicesRefused(choices.error());
        });
}

// The worker keeps the progress alive: the page may be gone before the call has ended.
template <typename Call, typename Then>
void ImportJobs::start(Kind kind, Call call, Then then)
{
    if (isRunning())
        return;
    drop();
    m_kind = kind;
    m_progress = std::make_shared<JobProgress>();
    connect(m_progress.get(), &JobProgress::moved, this,
            [this, generation = m_generation](qint64 done, qint64 total) {
                if (generation == m_generation)
                    emit moved(done, total);
            });
    emit started(kind);
    m_tasks.runLong(
        this, [call, progress = m_progress] { return call(*progress); },
        [this, kind, then, generation = m_generation](const auto& answer) {
            if (generation != m_generation)
                return;
            m_progress.reset();
            emit ended();
            if (answer)
                then(*answer);
            else
                emit failed(kind, answer.error());
        });
}

void ImportJobs::look(const ImportOrder& order)
{
    start(
        Kind::Look,
        [&imports = m_imports, me = m_me, order](Progress& progress) {
            return imports.look(me, order, progress);
        },
        [this](const SourceLook& look) { emit looked(look); });
}

void ImportJobs::check(const ImportOrder& order)
{
    start(
        Kind::Check,
        [&imports = m_imports, me = m_me, order](Progress& progress) {
            return imports.check(me, order, progress);
        },
        [this](const ImportReport& report) { emit checked(report); });
}

void ImportJobs::run(const ImportOrder& order)
{
    start(
        Kind::Run,
        [&imports = m_imports, me = m_me, order](Progress& progress) {
            return imports.run(me, order, progress);
        },
        [this](const ImportReport& report) { emit imported(report); });
}

void ImportJobs::saveErrorRows(const ImportOrder& order, const ImportReport& report,
                               const QString& to)
{
    m_tasks.runLong(
        this,
        [&imports = m_imports, order, report, to] {
            return imports.saveErrorRows(order, report, to);
        },
        [this, to](const Result<Done>& saved) {
            if (saved)
                emit errorRowsSaved(to);
            else
                emit errorRowsNotSaved(saved.error().text);
        });
}

void ImportJobs::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void ImportJobs::drop()
{
    cancel();
    ++m_generation;
    if (!m_progress)
        return;
    m_progress.reset();
    emit ended();
}

} // namespace kechi
