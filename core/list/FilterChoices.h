#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QString>

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
    QList<Named<PoolId>> pools = {};
    QList<Named<MemberId>> owners = {}; // by name
    QList<Named<GradeId>> grades = {};  // the best first
    QList<Named<TagId>> tags = {};      // by name
    QList<Named<ChoiceId>> regions = {};
};

} // namespace kechi
