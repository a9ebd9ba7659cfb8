#include "core/customer/CustomerDesk.h"

#include "core/base/Text.h"
#include "core/customer/ContactStore.h"
#include "core/customer/CustomerKeyStore.h"
#include "core/customer/CustomerStore.h"
#include "core/customer/DuplicateRules.h"
#include "core/db/Session.h"
#include "core/pool/CustodyDesk.h"

namespace kechi {

static void cleanAll(std::initializer_list<QString*> texts)
{
    for (QString* text : texts)
        *text = cleaned(*text).trimmed();
}

static void cleanWays(QList<ContactWay>& ways)
{
    for (ContactWay& way : ways)
        cleanAll({&way.value});
    ways.removeIf([](const ContactWay& way) { return way.value.isEmpty(); });
}

void clean(CustomerRecord& record)
{
    Customer& customer = record.customer;
    cleanAll({&customer.code, &customer.name, &customer.shortName, &customer.creditCode,
              &customer.city, &customer.address, &customer.website, &customer.need,
              &customer.remark});
    const QString code = creditCodeKey(customer.creditCode);
    if (!code.isEmpty())
        customer.creditCode = code; // as it is looked for
    for (ExtraField& extra : customer.extras)
        cleanAll({&extra.name, &extra.value});
    for (Contact& contact : record.contacts) {
        cleanAll({&contact.name, &contact.title, &contact.role, &contact.remark});
        cleanWays(contact.ways);
    }
    cleanWays(record.ways);
}

std::optional<CustomerId> CustomerDesk::add(CustomerRecord record, PoolId pool, MemberId owner,
                                            How how)
{
    clean(record);
    record.customer.createdAt = m_at;
    record.customer.updatedAt = m_at;
    record.customer.stageSince = m_at;
    CustomerStore customers(m_session);
    const auto id = customers.add(record.customer);
    if (!id)
        return {};
    record.customer = *customers.find(*id);
    ContactStore contacts(m_session);
    for (const Contact& contact : record.contacts)
        contacts.add(*id, contact);
    for (const ContactWay& way : record.ways)
        contacts.addWay(*id, way);
    CustomerKeyStore(m_session).write(record);
    CustodyDesk(m_session, m_by, m_at).open(*id, pool, owner, how);
    return id;
}

} // namespace kechi
