#pragma once

#include "core/list/CustomerFilter.h"

#include <QList>

namespace kechi {

template <typename Key>
struct Named {
    Key id = {};
    QString name = {};

    friend bool operator==(const Named&, const Named&) = default;
};

// Names to choose a filter from: pools and owners of customers that the reader may see, and
// what the lists of the workspace hold.
struct FilterChoices {
    // What its reader mostly wants to see: a salesperson the own ones, others all.
    CustomerFilter::Scope usualScope = CustomerFilter::Scope::All;
    QList<Named<PoolId>> pools = {};
    QList<Named<MemberId>> owners = {}; // by name
    QList<Named<GradeId>> grades = {};  // the best first
    QList<Named<TagId>> tags = {};      // by name
    QList<Named<ChoiceId>> regions = {};
};

} // namespace kechi
