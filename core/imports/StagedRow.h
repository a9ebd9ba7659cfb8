#pragma once

#include "core/imports/ImportDraft.h"

namespace kechi {

// A row that is ready to come in: what can be settled without the workspace is.
struct StagedRow {
    ImportDraft draft = {};    // its issues are told already and not kept
    QString nameKey = {};      // see DuplicateRules.h
    QString sortKey = {};      // see Text.h
    QString foldedName = {};   // what the customer is searched by: its name and short name
    QString foldedPeople = {}; // and its people, one a line

    friend bool operator==(const StagedRow&, const StagedRow&) = default;
};

} // namespace kechi
