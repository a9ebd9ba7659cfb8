#pragma once

#include "core/base/Result.h"
#include "core/customer/Choice.h"
#include "core/customer/Duplicate.h"
#include "core/customer/Grade.h"
#include "core/pool/Pool.h"

#include <QHash>

namespace kechi {

class Clock;
class Database;

// A customer as a form gives it.
struct CustomerDraft {
    CustomerRecord record = {};
    PoolId pool = {};       // none: the first that the actor may claim from, else the first
    bool isForPool = false; // into the open sea; else it is the actor's own
};

// What a form offers to choose from.
struct FormChoices {
    QHash<ChoiceList, QList<Choice>> lists = {}; // the archived ones left out
    QList<Grade> grades = {};
    QList<Pool> pools = {};   // into which the actor may put a new customer
    bool mayOwn = false;      // a new customer may be the actor's own
    bool mayLeaveOpen = true; // or be left in the pool's open sea
};

// What was saved, and what an undo takes back.
struct SavedCustomer {
    Customer customer = {};
    ChangeId change = {};
};

// Customers made and changed by hand, one at a time.
class CustomerService {
public:
    CustomerService(Database& database, const Clock& clock) : m_database(database), m_clock(clock)
    {
    }

    enum class Duplicates { Refuse, CreateAnyway };
    // Conflict: it may be there already (duplicatesOf says where), or its code is taken.
    Result<SavedCustomer> create(MemberId me, const CustomerDraft& draft,
                                 Duplicates duplicates = Duplicates::Refuse);
    // Customers that are, or may be, this one; those that the actor may not read without a name.
    Result<QList<Duplicate>> duplicatesOf(MemberId me, const CustomerRecord& record);
    Result<FormChoices> choices(MemberId me);

    // All but code, id and dates. Conflict: somebody saved since `customer.version`.
    Result<SavedCustomer> edit(MemberId me, const Customer& customer);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
