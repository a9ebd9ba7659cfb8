#pragma once

#include "core/customer/Customer.h"
#include "core/member/Access.h"

#include <QHash>
#include <optional>

namespace kechi {

// A customer as a row of a file meets it.
struct MetCustomer {
    CustomerRecord record = {};
    QList<TagId> tags = {};
    Standing standing = {};
};

// What an import that only checks would have written by now, for the rows further down that
// meet it: so that a check counts what the import will count.
class WouldBe {
public:
    void add(qint64 row, MetCustomer added); // this row would come in
    // That row's customer, or (row 0) this one of the workspace, would be so.
    void change(qint64 row, CustomerId customer, const MetCustomer& changed);
    // None: nothing of it would be written.
    std::optional<MetCustomer> find(qint64 row, CustomerId customer) const;

private:
    QHash<qint64, MetCustomer> m_rows;
    QHash<CustomerId, MetCustomer> m_customers;
};

} // namespace kechi
