#pragma once

#include "core/base/Progress.h"
#include "core/imports/ImportMatcher.h"
#include "core/imports/ImportOrder.h"
#include "core/imports/ImportPlaces.h"
#include "core/imports/ImportWords.h"
#include "core/imports/ImportWriter.h"
#include "core/imports/Staging.h"
#include "core/imports/WouldBe.h"

#include <memory>

namespace kechi {

// Inside a transaction: decides for each staged row whether it is new, fills a customer who is
// there, or stays out, and has it written, unless it only checks.
class ImportDesk {
public:
    enum class Doing { Check, Import };

    ImportDesk(Session& session, const Actor& actor, const QDateTime& now, const ImportOrder& order,
               const Mapping& mapping);

    // Cancelled: Error::Code::Cancelled.
    Result<ImportReport> run(Staged& staged, Doing doing, Progress& progress);

private:
    using Match = DuplicateIndex::Match;

    void decide(const StagedRow& row);
    RowDecision decisionFor(const StagedRow& row, const std::optional<Match>& match,
                            bool isSame) const;
    void create(const StagedRow& row, const std::optional<Match>& match);
    void skip(const StagedRow& row, const Match& match, bool isSame);
    void fill(const StagedRow& row, const Match& match, bool isSame);
    std::optional<MetCustomer> metBy(const Match& match);
    CustomerId write(const ImportWriter::NewCustomer& wanted, const StagedRow& row);
    void pretend(const ImportWriter::NewCustomer& wanted, const StagedRow& row);
    void noteTakenCode(const StagedRow& row, const QString& other);
    void refuse(const StagedRow& row, const QString& why);
    CustomerRecord recordOf(const StagedRow& row, QList<TagId>& tags);
    QDateTime momentOf(const WallTime& time, Field field, qint64 row);
    void tellMeeting(RowOutcome& outcome, const Match& match);
    QString meetingOf(const Match& match, CustomerId& customer);
    QString titleOf(Field field) const;
    QStringList differencesOf(const Filling& filling, const StagedRow& row) const;

    Session& m_session;
    Actor m_actor;
    QDateTime m_now;
    QTimeZone m_zone;
    const ImportOrder& m_order;
    const Mapping& m_mapping;
    ImportNotes m_notes;
    std::optional<ImportPlaces> m_places;
    std::optional<ImportWords> m_words;
    std::optional<ImportMatcher> m_matcher;
    std::unique_ptr<ImportWriter> m_writer; // none: only checks
    WouldBe m_wouldBe;                      // of a check
    QSet<QString> m_codesToBe;              // of a check: of the rows that would come in
};

} // namespace kechi
