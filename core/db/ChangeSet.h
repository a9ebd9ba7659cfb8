#pragma once

#include "core/base/Id.h"

#include <QMetaType>
#include <QSet>

namespace kechi {

// What one committed transaction touched. Views read it and refresh only that.
struct ChangeSet {
    QSet<CustomerId> customers = {};
    bool manyCustomers = false; // too many to name: read again what is shown
    bool team = false;          // members, departments, roles
    bool pools = false;         // pools, their rules and people
    bool lists = false;         // tags, grades, choices, settings

    bool isEmpty() const
    {
        return customers.isEmpty() && !manyCustomers && !team && !pools && !lists;
    }
    bool touches(CustomerId id) const { return manyCustomers || customers.contains(id); }
    bool touchesCustomers() const { return manyCustomers || !customers.isEmpty(); }

    // Above this many, views read again rather than row by row.
    static constexpr qsizetype kMany = 2000;
    void add(CustomerId id)
    {
        if (manyCustomers)
            return;
        customers.insert(id);
        if (customers.size() > kMany) {
            customers.clear();
            manyCustomers = true;
        }
    }
};

} // namespace kechi

Q_DECLARE_METATYPE(kechi::ChangeSet)
