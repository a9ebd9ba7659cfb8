#pragma once

#include "core/imports/ImportService.h"

#include <QObject>
#include <memory>

namespace kechi {

class JobProgress;
class Tasks;

// The long calls of the import page: one at a time, and a newer one takes the older one's place.
class ImportJobs : public QObject {
    Q_OBJECT

public:
    enum class Kind { Look, Check, Run };

    ImportJobs(ImportService& imports, Tasks& tasks, MemberId me, QObject* parent = nullptr);
    ~ImportJobs() override; // stops what is under way

    void askChoices();
    void look(const ImportOrder& order);
    void check(const ImportOrder& order);
    void run(const ImportOrder& order); // nothing takes its place before it has ended
    void saveErrorRows(const ImportOrder& order, const ImportReport& report, const QString& to);

    void cancel(); // failed() follows, with Error::Code::Cancelled
    void drop();   // the answer of a look or a check is not wanted any more
    bool isBusy() const { return bool(m_progress); }
    bool isRunning() const { return isBusy() && m_kind == Kind::Run; }

signals:
    void started(kechi::ImportJobs::Kind kind);
    void moved(qint64 done, qint64 total);
    void ended(); // before what came of it
    void looked(const kechi::SourceLook& look);
    void checked(const kechi::ImportReport& report);
    void imported(const kechi::ImportReport& report);
    void failed(kechi::ImportJobs::Kind kind, const kechi::Error& error);

    void choicesKnown(const kechi::ImportChoices& choices);
    void choicesRefused(const kechi::Error& error);
    void errorRowsSaved(const QString& file);
    void errorRowsNotSaved(const QString& text);

private:
    template <typename Call, typename Then>
    void start(Kind kind, Call call, Then then);

    ImportService& m_imports;
    Tasks& m_tasks;
    MemberId m_me;
    Kind m_kind = Kind::Look;
    int m_generation = 0;
    std::shared_ptr<JobProgress> m_progress; // none: nothing is under way
};

} // namespace kechi
