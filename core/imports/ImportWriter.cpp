#include "core/imports/ImportWriter.h"

#include "core/base/Progress.h"
#include "core/base/Text.h"
#include "core/customer/ContactDataRules.h"
#include "core/customer/ContactStore.h"
#include "core/customer/CustomerKeyStore.h"
#include "core/customer/CustomerStore.h"
#include "core/db/Session.h"
#include "core/facts/FactsDesk.h"
#include "core/interaction/InteractionStore.h"
#include "core/pool/CustodyDesk.h"
#include "core/tag/TagStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kChunk = 1000; // customers whose derived values are made at once

// An undo takes them away in the opposite order, so that nobody is left hanging.
static const QStringList kTables = {u"customer"_s, u"contact"_s, u"contact_way"_s,
                                    u"customer_tag"_s, u"interaction"_s};

ImportWriter::ImportWriter(Session& session, MemberId by, const QDateTime& now,
                           const QTimeZone& zone)
    : m_session(session), m_by(by), m_now(now), m_zone(zone), m_journal(session, kTables),
      m_customerIds(session, u"customer"_s), m_contactIds(session, u"contact"_s)
{
}

static CustomerKeys keysOf(const Customer& customer, const StagedRow& row)
{
    QStringList ways;
    const auto add = [&ways](const QList<WayDraft>& drafts) {
        for (const WayDraft& way : drafts) {
            if (!way.key.isEmpty())
                ways += way.key;
        }
    };
    for (const ContactDraft& contact : row.draft.contacts) {
        add(contact.ways);
        ways += contactDataIn(contact.name);
    }
    add(row.draft.ways);
    QString names = row.foldedName + u'\n' + folded(customer.code);
    if (!row.draft.contacts.isEmpty())
        names += u'\n' + row.foldedPeople;
    return {.nameKey = row.nameKey,
            .sortKey = row.sortKey,
            .searchNames = names,
            .searchWays = ways.join(u'\n')};
}

// The record is the draft's, contact by contact and way by way.
void ImportWriter::addPeople(CustomerId customer, const CustomerRecord& record,
                             const ImportDraft& draft)
{
    ContactStore contacts(m_session);
    for (qsizetype i = 0; i < record.contacts.size(); ++i) {
        Contact contact = record.contacts[i];
        contact.id = ContactId{m_contactIds.next()};
        contacts.insert(customer, contact);
        for (qsizetype k = 0; k < contact.ways.size(); ++k) {
            contact.ways[k].contact = contact.id;
            contacts.insertWay(customer, contact.ways[k], draft.contacts[i].ways[k].key);
        }
    }
    for (qsizetype k = 0; k < record.ways.size(); ++k)
        contacts.insertWay(customer, record.ways[k], draft.ways[k].key);
}

Customer ImportWriter::add(const NewCustomer& wanted, const StagedRow& row)
{
    Customer customer = wanted.record.customer;
    const QDateTime since = customer.createdAt.isValid() ? customer.createdAt : m_now;
    customer.createdAt = since;
    customer.updatedAt = m_now;
    customer.stageSince = m_now;
    customer.id = CustomerId{m_customerIds.next()};
    CustomerStore customers(m_session);
    if (auto added = customers.insert(customer)) {
        customer = *added;
    } else {
        customer.code.clear(); // taken: a free one is made
        customer = *customers.insert(customer);
    }
    const CustomerId id = customer.id;
    addPeople(id, wanted.record, row.draft);
    CustomerKeyStore(m_session).write(id, keysOf(customer, row));
    CustodyDesk(m_session, m_by, m_now)
        .open(id, wanted.place.pool, wanted.place.owner, How::Imported, since);
    for (const TagId tag : wanted.tags)
        TagStore(m_session).attach(id, tag);
    if (wanted.lastFollowUp.isValid())
        InteractionStore(m_session).add(
            {.customer = id,
             .member = wanted.place.owner,
             .kind = InteractionKind::Note,
             .occurredAt = wanted.lastFollowUp,
             .loggedAt = m_now,
             .note = QCoreApplication::translate("imports", "Last follow-up before the import")});
    m_written += id;
    return customer;
}

void ImportWriter::fill(CustomerId customer, const Filling& filling, const QList<TagId>& newTags)
{
    ContactStore contacts(m_session);
    if (filling.changesCustomer) {
        Customer changed = filling.customer;
        changed.updatedAt = m_now;
        CustomerStore(m_session).update(changed);
    }
    for (const Contact& contact : filling.changedContacts)
        contacts.update(contact);
    for (const Contact& contact : filling.newContacts)
        contacts.add(customer, contact);
    for (const ContactWay& way : filling.newWays)
        contacts.addWay(customer, way);
    for (const TagId tag : newTags)
        TagStore(m_session).attach(customer, tag);
    m_contactIds.forget();
    m_session.changed(customer);
    m_filled.insert(customer);
}

bool ImportWriter::finish(Progress& progress)
{
    CustomerKeyStore(m_session).refresh(m_filled);
    for (const CustomerId customer : std::as_const(m_filled))
        m_written += customer;
    FactsDesk facts(m_session, m_now, m_zone);
    for (qsizetype from = 0; from < m_written.size(); from += kChunk) {
        progress.report(from, m_written.size());
        if (progress.cancelled())
            return false;
        const QList<CustomerId> chunk = m_written.mid(from, kChunk);
        facts.recompute(QSet<CustomerId>(chunk.begin(), chunk.end()));
    }
    m_journal.finish();
    return true;
}

} // namespace kechi
