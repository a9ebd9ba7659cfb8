#include "core/list/RowDesk.h"

#include "core/customer/ContactDataRules.h"
#include "core/list/RowStore.h"
#include "core/member/AccessDesk.h"
#include "core/pool/Deadline.h"

namespace kechi {

// Who is found by exact number alone is hidden from an agent but for this.
QList<CustomerRow> RowDesk::rows(const QList<CustomerId>& ids)
{
    QList<CustomerRow> rows = RowStore(m_session).rows(ids);
    const auto standings = AccessDesk(m_session, m_reader.now).standings(ids, m_reader.actor);
    for (CustomerRow& row : rows) {
        const bool isFull =
            disclosureOf(m_reader.actor, standings.value(row.id)) == Disclosure::Full;
        row.disclosure = isFull ? Disclosure::Full : Disclosure::Masked;
        if (!isFull) {
            row.phone = masked(keyOf(row.phoneKind), row.phone);
            row.contact = contactDataMasked(row.contact); // lists have 王总13800000000 there
        }
        if (row.dueAt.isValid())
            row.daysLeft = daysLeft({.dueAt = row.dueAt}, m_reader.now, m_reader.zone);
    }
    return rows;
}

} // namespace kechi
