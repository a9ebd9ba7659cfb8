#include "core/customer/ContactService.h"

#include "core/base/Clock.h"
#include "core/customer/ContactStore.h"
#include "core/customer/CustomerDesk.h"
#include "core/customer/CustomerKeyStore.h"
#include "core/customer/CustomerRules.h"
#include "core/db/Database.h"
#include "core/member/AccessDesk.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static Error noSuchContact()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("customer", "This customer has no such contact any more.")};
}

// By who may change the customer, and so is told its numbers in full: a masked one is never
// written back.
template <typename Body>
auto ContactService::change(MemberId me, const QString& what, CustomerId customer, Body body)
{
    using Answer = std::invoke_result_t<Body, Session&, const QDateTime&>;
    const QDateTime now = m_clock.now();
    return m_database.write({.by = me, .what = what, .at = now}, [&](Session& session) -> Answer {
        const Result<Permit> permit =
            AccessDesk(session, now).permit(me, Action::ChangeCustomer, customer);
        if (!permit)
            return permit.error();
        const Answer answer = body(session, now);
        CustomerKeyStore(session).refresh({customer});
        session.changed(customer);
        return answer;
    });
}

static Contact cleaned(const Contact& contact)
{
    CustomerRecord record{.contacts = {contact}};
    clean(record);
    return record.contacts.first();
}

Result<ChangeId> ContactService::add(MemberId me, CustomerId customer, const Contact& wanted)
{
    return change(me, u"add-contact"_s, customer,
                  [&](Session& session, const QDateTime&) -> Result<ChangeId> {
                      const Contact contact = cleaned(wanted);
                      if (auto refusal = refusalOf(problemsOf(contact)))
                          return *refusal;
                      ContactStore contacts(session);
                      const bool isFirst = contacts.contactsOf(customer).isEmpty();
                      const ContactId id = contacts.add(customer, contact);
                      if (contact.isMain || isFirst)
                          contacts.setMain(customer, id);
                      return session.change();
                  });
}

Result<ChangeId> ContactService::edit(MemberId me, CustomerId customer, const Contact& wanted)
{
    return change(
        me, u"edit-contact"_s, customer,
        [&](Session& session, const QDateTime& now) -> Result<ChangeId> {
            ContactStore contacts(session);
            const QList<Contact> all = contacts.contactsOf(customer);
            const auto before = std::find_if(
                all.begin(), all.end(), [&](const Contact& one) { return one.id == wanted.id; });
            if (before == all.end())
                return noSuchContact();
            Contact contact = cleaned(wanted);
            contact.isMain = contact.isMain || before->isMain; // another one becomes it instead
            if (auto refusal = refusalOf(problemsOf(contact)))
                return *refusal;
            if (!contacts.update(contact))
                return Error{Error::Code::Conflict,
                             QCoreApplication::translate("customer", "Somebody has changed this "
                                                                     "contact meanwhile. Look at "
                                                                     "it again.")};
            if (contact.isMain)
                contacts.setMain(customer, contact.id);
            const WayChanges changes = changesOf(before->ways, contact.ways);
            for (const ContactWayId way : changes.ended)
                contacts.endWay(way, now);
            for (ContactWay way : changes.added) {
                way.contact = contact.id;
                contacts.addWay(customer, way);
            }
            return session.change();
        });
}

Result<ChangeId> ContactService::addWay(MemberId me, CustomerId customer, const ContactWay& wanted)
{
    return change(me, u"add-contact-way"_s, customer,
                  [&](Session& session, const QDateTime&) -> Result<ChangeId> {
                      ContactStore contacts(session);
                      if (wanted.contact && !contacts.has(customer, wanted.contact))
                          return noSuchContact();
                      const Contact holder = cleaned({.ways = {wanted}});
                      if (holder.ways.isEmpty())
                          return Error{Error::Code::Invalid,
                                       QCoreApplication::translate("customer",
                                                                   "Give the number or address.")};
                      if (auto refusal = refusalOf(problemsOf(holder.ways.first())))
                          return *refusal;
                      contacts.addWay(customer, holder.ways.first());
                      return session.change();
                  });
}

Result<ChangeId> ContactService::endWay(MemberId me, CustomerId customer, ContactWayId way)
{
    return change(me, u"end-contact-way"_s, customer,
                  [&](Session& session, const QDateTime& now) -> Result<ChangeId> {
                      ContactStore contacts(session);
                      if (!contacts.hasWay(customer, way) || !contacts.endWay(way, now))
                          return noSuchContact();
                      return session.change();
                  });
}

} // namespace kechi
