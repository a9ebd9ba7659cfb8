#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/tag/Tag.h"

#include <QList>
#include <optional>

namespace kechi {

class Database;
class Session;

// What tagging came to for one customer.
struct TagResult {
    CustomerId customer = {};
    std::optional<Error> refusal = {}; // none: it has, or has not, the tag now
    bool isChanged = false;            // it had it not, or had it, before
};

struct TagReport {
    ChangeId change = {}; // none: nothing was changed, so there is nothing to undo
    QList<TagResult> results = {};

    qsizetype done() const; // customers without a refusal
};

// Tags and who has them.
class TagService {
public:
    TagService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<QList<Tag>> tags(MemberId me);    // all there are, for a picker
    Result<QList<TagUse>> uses(MemberId me); // with counts, for whom lists are to manage
    Result<QList<Tag>> tagsOf(MemberId me, CustomerId customer);

    // Conflict: the name is taken.
    Result<Tag> add(MemberId me, const Tag& tag);
    // Name, colour and group. Conflict: the name is taken, or somebody saved meanwhile.
    Result<Tag> edit(MemberId me, const Tag& tag);

    enum class IfUsed { Refuse, TakeFromAll };
    // With IfUsed::Refuse a tag that somebody has stays: Conflict. The act can be undone.
    Result<ChangeId> remove(MemberId me, TagId tag, IfUsed ifUsed);

    // On many customers in one change, each with its own answer.
    Result<TagReport> attach(MemberId me, TagId tag, const QList<CustomerId>& customers);
    Result<TagReport> detach(MemberId me, TagId tag, const QList<CustomerId>& customers);

private:
    enum class Doing { Attach, Detach };
    Result<TagReport> mark(MemberId me, Doing doing, TagId tag, const QList<CustomerId>& customers);
    std::optional<Error> whyNotManage(Session& session, MemberId me) const;

    Database& m_database;
    const Clock& m_clock;
};

} // namespace kechi
