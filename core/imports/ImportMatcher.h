#pragma once

#include "core/customer/DuplicateIndex.h"
#include "core/imports/FillRules.h"
#include "core/imports/StagedRow.h"

namespace kechi {

class Session;

// Inside a transaction: which rows meet customers who are there, or rows further up. Asks the
// workspace for many rows at once.
class ImportMatcher {
public:
    ImportMatcher(Session& session, const QSet<quint64>& sharedNumbers);

    void prepare(const QList<StagedRow>& rows); // before any of them is looked for
    std::optional<DuplicateIndex::Match> find(const StagedRow& row) const;
    void add(const StagedRow& row, CustomerId customer); // it comes in; none: it would
    // Whom a row has met was given this: who has the same further down meets them too.
    void addFilled(const DuplicateIndex::Match& met, const Filling& filling);

private:
    Session& m_session;
    DuplicateIndex m_index;
    CustomerId m_last; // of the customers who were there before
    QSet<CustomerId> m_known;
};

} // namespace kechi
