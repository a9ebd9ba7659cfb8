#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QString>

namespace kechi {

// The lists that an administrator edits; what a customer or a case says is chosen from them.
enum class ChoiceList { Industry, Size, Region, Source, Type, ReleaseReason, LossReason, Cause };

const QList<ChoiceList>& allChoiceLists();
QString keyOf(ChoiceList list);  // as stored: "industry", "release_reason" …
QString nameOf(ChoiceList list); // translated

// An entry of such a list.
struct Choice {
    ChoiceId id = {};
    QString name = {};
    int position = 0;        // its place in the list
    bool isArchived = false; // no longer offered; who has it keeps it

    friend bool operator==(const Choice&, const Choice&) = default;
};

} // namespace kechi
