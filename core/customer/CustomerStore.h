#pragma once

#include "core/customer/Customer.h"

#include <optional>

namespace kechi {

class Session;

// All SQL on the customer table but its stage (StageStore). Rows in the recycle bin are
// not found.
class CustomerStore {
public:
    explicit CustomerStore(Session& session) : m_session(session) {}

    std::optional<Customer> find(CustomerId id);
    bool isCodeTaken(const QString& code); // in the recycle bin, too

    // A code is made where the customer has none. None: the code is taken.
    std::optional<CustomerId> add(const Customer& customer);
    std::optional<Customer> insert(Customer customer); // the same, with its id and code; an id
                                                       // that it has already is kept
    // False: somebody saved since version `customer.version`, or it is gone.
    bool update(const Customer& customer);

private:
    bool put(const Customer& customer); // false: the code is taken
    QString freeCode(CustomerId id);

    Session& m_session;
};

} // namespace kechi
