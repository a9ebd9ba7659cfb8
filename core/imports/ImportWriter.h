#pragma once

#include "core/customer/Customer.h"
#include "core/db/IdBlock.h"
#include "core/db/Journal.h"
#include "core/imports/FillRules.h"
#include "core/imports/ImportPlaces.h"
#include "core/imports/StagedRow.h"

#include <QSet>
#include <QTimeZone>

namespace kechi {

class Progress;

// Inside the import's transaction: writes what the desk has decided. New rows are journaled as
// ranges; finish() before the end.
class ImportWriter {
public:
    ImportWriter(Session& session, MemberId by, const QDateTime& now, const QTimeZone& zone);

    struct NewCustomer {
        CustomerRecord record = {}; // createdAt: when the file says, or none
        QList<TagId> tags = {};
        ImportPlaces::Place place = {};
        QDateTime lastFollowUp = {}; // none: not said
    };
    // Its code is another one where that code is taken.
    Customer add(const NewCustomer& wanted, const StagedRow& row);
    void fill(CustomerId customer, const Filling& filling, const QList<TagId>& newTags);

    // Derived values of all that was written. False: cancelled.
    bool finish(Progress& progress);

private:
    void addPeople(CustomerId customer, const CustomerRecord& record, const ImportDraft& draft);

    Session& m_session;
    MemberId m_by;
    QDateTime m_now;
    QTimeZone m_zone;
    BulkJournal m_journal;
    IdBlock m_customerIds;
    IdBlock m_contactIds;
    QList<CustomerId> m_written;
    QSet<CustomerId> m_filled;
};

} // namespace kechi
