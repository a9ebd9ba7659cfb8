#include "core/list/RecordService.h"

#include "core/base/Clock.h"
#include "core/customer/ChoiceStore.h"
#include "core/customer/ContactDataRules.h"
#include "core/customer/ContactStore.h"
#include "core/customer/CustomerStore.h"
#include "core/db/Database.h"
#include "core/facts/ClockStore.h"
#include "core/list/DetailStore.h"
#include "core/list/RowStore.h"
#include "core/member/AccessDesk.h"
#include "core/pool/CustodyStore.h"
#include "core/pool/DeadlineWords.h"
#include "core/scoring/ScoreStore.h"
#include "core/workspace/SettingStore.h"

namespace kechi {

static void tell(QList<ContactWay>& ways, Disclosure disclosure)
{
    if (disclosure == Disclosure::Hidden)
        ways.clear();
    if (disclosure != Disclosure::Masked)
        return;
    for (ContactWay& way : ways)
        way.value = masked(keyOf(way.kind), way.value);
}

// The header may say what the value is: a 微信号 is known by the word before it.
static QString maskedExtra(const ExtraField& extra)
{
    const QString lead = extra.name + QStringLiteral(": ");
    const QString told = contactDataMasked(lead + extra.value);
    return told.startsWith(lead) ? told.mid(lead.size()) : contactDataMasked(extra.value);
}

static CustomerRecord recordOf(Session& session, CustomerId id, Disclosure disclosure)
{
    ContactStore contacts(session);
    CustomerRecord record{.customer = CustomerStore(session).find(id).value_or(Customer{}),
                          .contacts = contacts.contactsOf(id),
                          .ways = contacts.ownWaysOf(id)};
    tell(record.ways, disclosure);
    for (Contact& contact : record.contacts)
        tell(contact.ways, disclosure);
    if (disclosure != Disclosure::Full) { // people write numbers anywhere
        for (QString* text : {&record.customer.remark, &record.customer.address})
            *text = contactDataMasked(*text);
        for (ExtraField& extra : record.customer.extras)
            extra.value = maskedExtra(extra);
        for (Contact& contact : record.contacts) {
            for (QString* text : {&contact.name, &contact.title, &contact.remark})
                *text = contactDataMasked(*text);
        }
    }
    return record;
}

static void addNames(Session& session, CustomerDetail& detail)
{
    const QHash<ChoiceId, QString> names = ChoiceStore(session).names();
    const Customer& customer = detail.record.customer;
    detail.industry = names.value(customer.industry);
    detail.size = names.value(customer.size);
    detail.region = names.value(customer.region);
    detail.source = names.value(customer.source);
    detail.type = names.value(customer.type);
}

static CustomerDetail detailOf(Session& session, const Permit& permit, const QDateTime& now)
{
    const CustomerId id = permit.standing.customer;
    const Disclosure disclosure = permit.disclosure();
    DetailStore store(session);
    CustomerDetail detail{.row = RowStore(session).rows({id}).value(0),
                          .record = recordOf(session, id, disclosure),
                          .since = CustodyStore(session).find(id).value_or(Ownership{}).since,
                          .collaborators = store.collaborators(id, now),
                          .score = ScoreStore(session).find(id),
                          .deadline = ClockStore(session).deadline(id),
                          .zone = SettingStore(session).workspace().zone(),
                          .counts = store.counts(id),
                          .reader = permit.actor,
                          .standing = permit.standing};
    CustomerRow& row = detail.row;
    row.disclosure = disclosure;
    if (disclosure != Disclosure::Full) {
        row.phone =
            disclosure == Disclosure::Masked ? masked(keyOf(row.phoneKind), row.phone) : QString();
        row.contact = contactDataMasked(row.contact);
    }
    if (detail.deadline)
        row.daysLeft = daysLeft(*detail.deadline, now, detail.zone);
    addNames(session, detail);
    return detail;
}

Result<CustomerDetail> RecordService::record(MemberId me, CustomerId customer)
{
    const QDateTime now = m_clock.now();
    return m_database.read([&](Session& session) -> Result<CustomerDetail> {
        const Result<Permit> permit =
            AccessDesk(session, now).permit(me, Action::ReadCustomer, customer);
        if (!permit)
            return permit.error();
        return detailOf(session, *permit, now);
    });
}

Result<QList<CustodyEntry>> RecordService::ledger(MemberId me, CustomerId customer)
{
    const QDateTime now = m_clock.now();
    return m_database.read([&](Session& session) -> Result<QList<CustodyEntry>> {
        const Result<Permit> permit =
            AccessDesk(session, now).permit(me, Action::ReadCustomer, customer);
        if (!permit)
            return permit.error();
        const bool isFull = permit->disclosure() == Disclosure::Full;
        QList<CustodyEntry> ledger = DetailStore(session).ledger(customer);
        for (CustodyEntry& entry : ledger) {
            const QString reason = reasonOf(entry.custody.how, entry.custody.reason);
            entry.custody.reason = isFull ? reason : contactDataMasked(reason);
        }
        return ledger;
    });
}

} // namespace kechi
