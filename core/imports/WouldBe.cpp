#include "core/imports/WouldBe.h"

namespace kechi {

template <typename Key>
static std::optional<MetCustomer> in(const QHash<Key, MetCustomer>& met, Key key)
{
    const auto found = met.constFind(key);
    return found == met.cend() ? std::nullopt : std::optional(*found);
}

// Its contacts are told apart by ids, which only the workspace gives.
void WouldBe::add(qint64 row, MetCustomer added)
{
    qint64 number = 0;
    for (Contact& contact : added.record.contacts)
        contact.id = ContactId{++number};
    m_rows.insert(row, added);
}

void WouldBe::change(qint64 row, CustomerId customer, const MetCustomer& changed)
{
    if (row > 0)
        m_rows.insert(row, changed);
    else
        m_customers.insert(customer, changed);
}

std::optional<MetCustomer> WouldBe::find(qint64 row, CustomerId customer) const
{
    return row > 0 ? in(m_rows, row) : in(m_customers, customer);
}

} // namespace kechi
