#pragma once

#include "core/tag/Tag.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <optional>

namespace kechi {

class Session;

// All SQL on the tables tag and customer_tag. Two names are one tag past case, width and
// script.
class TagStore {
public:
    explicit TagStore(Session& session) : m_session(session) {}

    std::optional<Tag> find(TagId id);
    std::optional<TagId> findByName(const QString& name);
    QList<Tag> all(); // by group, then in the order of adding
    QList<TagUse> uses();

    TagId add(const Tag& tag); // the name is free
    // False: somebody saved since that version, or it is gone.
    bool update(const Tag& tag);
    bool remove(const Tag& tag); // nobody has it any more

    QList<CustomerId> customersOf(TagId tag);
    QList<Tag> tagsOf(CustomerId customer);
    QHash<CustomerId, QSet<TagId>> tagsOf(const QList<CustomerId>& customers);

    bool attach(CustomerId customer, TagId tag); // false: it has it already
    bool detach(CustomerId customer, TagId tag); // false: it has it not

private:
    Session& m_session;
};

} // namespace kechi
