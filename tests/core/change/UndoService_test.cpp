#include "core/change/UndoService.h"

#include "core/change/UndoRules.h"
#include "core/customer/ContactStore.h"
#include "core/customer/CustomerDesk.h"
#include "core/customer/CustomerKeyStore.h"
#include "core/db/Journal.h"
#include "core/facts/FactsDesk.h"
#include "core/interaction/InteractionService.h"
#include "core/member/DepartmentService.h"
#include "core/member/MemberStore.h"
#include "core/pool/CustodyDesk.h"
#include "core/pool/PoolStore.h"
#include "core/tag/TagService.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

#include <QElapsedTimer>
#include <cstdio>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// A department with a manager and two salespeople, another one, and what they do.
class Yard : public Scene {
public:
    Yard()
    {
        north = write([](Session& session) {
            return DepartmentId{*session.value<qint64>(
                u"INSERT INTO department (name) VALUES ('North') RETURNING id"_s)};
        });
        ann = addMember(u"ann"_s);
        bob = addMember(u"bob"_s);
        lead = addMember(u"lead"_s, Role::Manager);
        for (const MemberId member : {ann, bob, lead})
            exec(u"UPDATE member SET department_id = :d WHERE id = :id"_s,
                 {{"d", north}, {"id", member}});
        far = addMember(u"far"_s, Role::Manager);
        mark = addMember(u"mark"_s, Role::Marketing);
        keeper = addMember(u"keeper"_s, Role::Manager); // of the pool alone
        exec(u"INSERT INTO pool_member (pool_id, member_id, is_manager) VALUES (:p, :m, TRUE)"_s,
             {{"p", pool}, {"m", keeper}});
        exec(u"INSERT INTO pool_member (pool_id, member_id) VALUES (:p, :m)"_s,
             {{"p", pool}, {"m", ann}});
    }

    template <typename Body>
    ChangeId act(MemberId by, const QString& what, Body body)
    {
        return *db->write({.by = by, .what = what, .at = clock.now()},
                          [&](Session& session) -> Result<ChangeId> {
                              body(session);
                              return session.change();
                          });
    }

    ChangeId claim(MemberId by, CustomerId customer)
    {
        return act(by, u"claim"_s, [&](Session& session) {
            const Member member = *MemberStore(session).find(by);
            REQUIRE_FALSE(CustodyDesk(session, by, clock.now()).claim(customer, member));
            FactsDesk(session, clock.now()).recompute(customer);
        });
    }
    ChangeId give(MemberId by, CustomerId customer, MemberId to)
    {
        return act(by, u"assign"_s, [&](Session& session) {
            const Member member = *MemberStore(session).find(to);
            REQUIRE_FALSE(CustodyDesk(session, by, clock.now()).give(customer, member, {}));
        });
    }
    // As an import does it: ranges, and rows of customers that were there before.
    ChangeId import(MemberId by, int count, const QList<CustomerId>& filled = {})
    {
        return act(by, u"import"_s, [&](Session& session) {
            BulkJournal journal(session, {u"customer"_s, u"contact"_s, u"contact_way"_s});
            CustomerDesk desk(session, by, clock.now());
            for (int i = 0; i < count; ++i) {
                const QString number = QString::number(++imported);
                CustomerRecord record{
                    .customer = {.name = u"Imported "_s + number},
                    .contacts = {{.name = u"Li "_s + number,
                                  .ways = {{.kind = WayKind::Mobile,
                                            .value = QString::number(13800000000 + imported)}}}}};
                REQUIRE(desk.add(record, pool, {}, How::Imported));
            }
            for (const CustomerId customer : filled) {
                session.exec(u"UPDATE customer SET city = 'Hangzhou' WHERE id = :id"_s,
                             {{"id", customer}});
                session.exec(u"INSERT INTO contact (customer_id, name) VALUES (:id, 'Filled')"_s,
                             {{"id", customer}});
            }
            journal.finish();
            CustomerKeyStore(session).refresh(QSet<CustomerId>(filled.begin(), filled.end()));
        });
    }

    MemberId ownerOf(CustomerId customer)
    {
        return db.value<MemberId>(u"SELECT owner_id FROM ownership WHERE customer_id = :id"_s,
                                  {{"id", customer}});
    }
    qint64 count(const QString& table)
    {
        return db.value<qint64>(u"SELECT COUNT(*) FROM "_s + table);
    }
    QString nameOf(CustomerId customer)
    {
        return db.value<QString>(u"SELECT name FROM customer WHERE id = :id"_s, {{"id", customer}});
    }

    UndoService undos{*db, clock};
    DepartmentId north;
    MemberId ann, bob, lead, far, mark, keeper;
    int imported = 0;
};

} // namespace

TEST_CASE("A claim that is undone", "[undo]")
{
    Yard yard;
    const CustomerId customer = yard.addCustomer(u"Acme"_s);
    yard.clock.pass(1);
    const ChangeId claimed = yard.claim(yard.ann, customer);
    yard.clock.pass(1);

    SECTION("puts the customer back into the pool with a new row in the ledger")
    {
        const Result<UndoReport> report = yard.undos.undo(yard.ann, claimed);
        REQUIRE(report);
        CHECK(report->undone == claimed);
        CHECK(report->restored == 1);
        CHECK(report->kept.isEmpty());
        CHECK_FALSE(yard.ownerOf(customer));
        CHECK(yard.count(u"custody"_s) == 3);
        CHECK(yard.count(u"custody WHERE until IS NULL"_s) == 1);
    }
    SECTION("is the last act when nobody says which")
    {
        const Result<UndoReport> report = yard.undos.undo(yard.ann);
        REQUIRE(report);
        CHECK(report->undone == claimed);
    }
    SECTION("cannot be undone twice")
    {
        REQUIRE(yard.undos.undo(yard.ann, claimed));
        const Result<UndoReport> again = yard.undos.undo(yard.ann, claimed);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == Error::Code::Conflict);
        CHECK_FALSE(yard.undos.undo(yard.ann));
    }
    SECTION("can be done again, undone again, and so on")
    {
        ChangeId last = yard.undos.undo(yard.ann, claimed)->change;
        for (int round = 0; round < 3; ++round) {
            const Result<UndoReport> redone = yard.undos.undo(yard.ann, last);
            REQUIRE(redone);
            CHECK(yard.ownerOf(customer) == yard.ann);
            CHECK_FALSE(yard.undos.undo(yard.ann, last)); // that undo is used up
            const Result<UndoReport> undone =
                yard.undos.undo(yard.ann, round == 1 ? redone->change : claimed);
            REQUIRE(undone);
            CHECK(undone->undone == claimed);
            CHECK_FALSE(yard.ownerOf(customer));
            last = undone->change;
        }
    }
    SECTION("is refused once somebody else has the customer, and the customer stays")
    {
        yard.give(yard.lead, customer, yard.bob);
        const Result<UndoReport> report = yard.undos.undo(yard.ann, claimed);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == Error::Code::Conflict);
        CHECK(yard.ownerOf(customer) == yard.bob);
        CHECK(yard.count(u"change WHERE cancelled"_s) == 0);
    }
    SECTION("is too old after 30 days")
    {
        yard.clock.pass(29);
        CHECK_FALSE(yard.undos.history(yard.ann, 5)->first().whyNotUndo);
        yard.clock.pass(1);
        CHECK(yard.undos.undo(yard.ann, claimed).error().code == Error::Code::Denied);
        CHECK(yard.undos.undo(yard.ann).error().code == Error::Code::NotFound);
    }
}

TEST_CASE("Who may undo whose claim", "[undo]")
{
    Yard yard;
    const CustomerId customer = yard.addCustomer(u"Acme"_s);
    const MemberId idle = yard.addMember(u"idle"_s);
    const MemberId sets = yard.addMember(u"sets"_s, Role::Administrator);
    const MemberId looks = yard.addMember(u"looks"_s, Role::Auditor);
    const ChangeId claimed = yard.claim(yard.ann, customer);
    const struct {
        MemberId who;
        bool may;
    } rows[] = {{yard.ann, true},  {yard.bob, false},   {yard.lead, true}, {yard.far, false},
                {yard.boss, true}, {yard.keeper, true}, {idle, false},     {sets, false},
                {looks, false},    {yard.mark, false}};
    const int row = GENERATE(range(0, 10));
    INFO("row " << row);
    const Result<UndoReport> report = yard.undos.undo(rows[row].who, claimed);
    CHECK(bool(report) == rows[row].may);
    CHECK(bool(yard.ownerOf(customer)) != rows[row].may);
    if (!rows[row].may)
        CHECK(report.error().code == Error::Code::Denied);
}

TEST_CASE("A manager undoes of another's change only what is in the pools they manage", "[undo]")
{
    Yard yard;
    const PoolId other = yard.addPool(u"other"_s, {});
    const CustomerId in = yard.addCustomer(u"In"_s, yard.pool, yard.bob);
    const CustomerId out = yard.addCustomer(u"Out"_s, other, yard.bob);
    const ChangeId given = yard.act(yard.boss, u"assign"_s, [&](Session& session) {
        const Member ann = *MemberStore(session).find(yard.ann);
        CustodyDesk desk(session, yard.boss, yard.clock.now());
        for (const CustomerId customer : {in, out})
            REQUIRE_FALSE(desk.give(customer, ann, {}));
    });
    const Result<UndoReport> report = yard.undos.undo(yard.keeper, given);
    REQUIRE(report);
    CHECK(report->restored == 1);
    REQUIRE(report->kept.size() == 1);
    CHECK(report->kept[0].customer == out);
    CHECK(report->kept[0].name.isEmpty()); // not for their eyes
    CHECK(yard.ownerOf(in) == yard.bob);
    CHECK(yard.ownerOf(out) == yard.ann);
}

TEST_CASE("What the owner of the company has put out of a manager's reach stays there", "[undo]")
{
    Yard yard;
    const MemberId south = yard.addMember(u"south"_s);
    const CustomerId customer = yard.addCustomer(u"Acme"_s, yard.addPool(u"other"_s, {}), yard.ann);
    yard.exec(u"UPDATE member SET department_id = :d WHERE id = :id"_s,
              {{"d", yard.north}, {"id", yard.boss}}); // on paper in the manager's department
    SECTION("for the manager of a department") {}
    SECTION("for one who also looks after a pool")
    {
        yard.exec(
            u"INSERT INTO pool_member (pool_id, member_id, is_manager) VALUES (:p, :m, TRUE)"_s,
            {{"p", yard.pool}, {"m", yard.lead}});
    }
    const ChangeId given = yard.give(yard.boss, customer, south);
    CHECK_FALSE(yard.undos.undo(yard.lead, given));
    CHECK(yard.ownerOf(customer) == south);
    CHECK(yard.undos.undo(yard.boss, given));
}

TEST_CASE("Who may not do it any longer does not do it backwards either", "[undo]")
{
    Yard yard;
    const CustomerId customer = yard.addCustomer(u"Acme"_s, yard.ann);
    const ChangeId given = yard.give(yard.lead, customer, yard.bob);

    SECTION("as a manager does")
    {
        CHECK(yard.undos.undo(yard.lead, given));
        CHECK(yard.ownerOf(customer) == yard.ann);
    }
    SECTION("without the role")
    {
        yard.exec(u"UPDATE member_role SET role = 'salesperson' WHERE member_id = :m"_s,
                  {{"m", yard.lead}});
        CHECK(yard.undos.undo(yard.lead, given).error().code == Error::Code::Denied);
        CHECK(yard.undos.history(yard.lead, 1)->first().whyNotUndo);
        CHECK(yard.ownerOf(customer) == yard.bob);
    }
    SECTION("in another department")
    {
        yard.exec(u"UPDATE member SET department_id = NULL WHERE id = :m"_s, {{"m", yard.lead}});
        CHECK_FALSE(yard.undos.undo(yard.lead, given));
        CHECK(yard.ownerOf(customer) == yard.bob);
    }
}

TEST_CASE("Who gave a customer back takes it again, and from one pool to another too", "[undo]")
{
    Yard yard;
    const PoolId other = yard.addPool(u"other"_s, {});
    const CustomerId customer = yard.addCustomer(u"Acme"_s, yard.ann);
    const ChangeId released = yard.act(yard.ann, u"release"_s, [&](Session& session) {
        REQUIRE_FALSE(CustodyDesk(session, yard.ann, yard.clock.now()).release(customer, {}, {}));
    });
    REQUIRE(yard.undos.undo(yard.ann, released));
    CHECK(yard.ownerOf(customer) == yard.ann);
    const CustomerId open = yard.addCustomer(u"Open"_s);
    const ChangeId moved = yard.act(yard.keeper, u"move"_s, [&](Session& session) {
        REQUIRE_FALSE(
            CustodyDesk(session, yard.keeper, yard.clock.now()).moveToPool(open, other, {}));
    });
    CHECK(yard.undos.undo(yard.keeper, moved));
}

TEST_CASE("Pools and lists are set up backwards by those alone who set them up", "[undo]")
{
    Yard yard;
    const MemberId sets = yard.addMember(u"sets"_s, Role::Administrator);
    yard.exec(u"UPDATE member SET department_id = :d WHERE id = :id"_s,
              {{"d", yard.north}, {"id", sets}}); // in the department that lead manages
    SECTION("who belongs to a pool")
    {
        const ChangeId closed = yard.act(sets, u"edit_pool"_s, [&](Session& session) {
            PoolStore(session).setMembers(yard.pool, {{.member = yard.bob}});
        });
        for (const MemberId who : {yard.lead, yard.keeper})
            CHECK(yard.undos.undo(who, closed).error().code == Error::Code::Denied);
        CHECK(yard.undos.undo(sets, closed));
    }
    SECTION("a pool's rule")
    {
        const ChangeId ruled = yard.act(yard.keeper, u"edit_pool"_s, [&](Session& session) {
            Pool pool = *PoolStore(session).find(yard.pool);
            pool.rule.membersOnly = true;
            REQUIRE(PoolStore(session).update(pool));
        });
        CHECK_FALSE(yard.undos.undo(yard.lead, ruled));
        SECTION("by its manager")
        {
            CHECK(yard.undos.undo(yard.keeper, ruled));
        }
        SECTION("not by who was its manager")
        {
            yard.exec(u"UPDATE pool_member SET is_manager = FALSE WHERE member_id = :m"_s,
                      {{"m", yard.keeper}});
            CHECK(yard.undos.undo(yard.keeper, ruled).error().code == Error::Code::Denied);
            CHECK(yard.undos.undo(sets, ruled));
        }
    }
    SECTION("a tag that customers had")
    {
        TagService tags(*yard.db, yard.clock);
        const TagId tag = tags.add(yard.boss, {.name = u"VIP"_s})->id;
        const CustomerId customer = yard.addCustomer(u"Acme"_s, yard.ann);
        REQUIRE(tags.attach(yard.ann, tag, {customer}));
        const ChangeId removed = *tags.remove(yard.boss, tag, TagService::IfUsed::TakeFromAll);
        CHECK(yard.undos.undo(yard.keeper, removed).error().code == Error::Code::Denied);
        CHECK(yard.count(u"tag"_s) == 0);
    }
    SECTION("and what is somebody's own is none of this")
    {
        const ChangeId noted = yard.act(yard.ann, u"add_task"_s, [&](Session& session) {
            session.exec(u"INSERT INTO task (member_id, title, due_at) VALUES (:m, 'x', 1)"_s,
                         {{"m", yard.ann}});
        });
        CHECK(yard.undos.undo(sets, noted).error().code == Error::Code::Denied);
        CHECK(yard.undos.undo(yard.ann, noted));
    }
}

TEST_CASE("A history tells no number to who may see none", "[undo]")
{
    Yard yard;
    const CustomerId customer = yard.addCustomer(u"Acme"_s, yard.ann);
    REQUIRE(yard.db->write({.by = yard.ann,
                            .what = u"release"_s,
                            .at = yard.clock.now(),
                            .note = u"13867596721 是空号"_s},
                           [&](Session& session) -> Result<Done> {
                               CustodyDesk desk(session, yard.ann, yard.clock.now());
                               REQUIRE_FALSE(desk.release(customer, {}, {}));
                               return Done{};
                           }));
    const MemberId looks = yard.addMember(u"looks"_s, Role::Auditor);
    const auto note = [&](MemberId who) {
        const QList<PastChange> history = *yard.undos.history(who, 10);
        for (const PastChange& past : history) {
            if (past.by == yard.ann)
                return past.note;
        }
        return QString();
    };
    CHECK(note(looks) == u"138****6721 是空号");
    for (const MemberId who : {yard.ann, yard.lead, yard.boss})
        CHECK(note(who) == u"13867596721 是空号");
}

TEST_CASE("An edit is undone where nobody changed the same since", "[undo]")
{
    Yard yard;
    const CustomerId customer = yard.addCustomer(u"Acme"_s, yard.ann);
    const ChangeId edited = yard.act(yard.ann, u"edit-customer"_s, [&](Session& session) {
        session.exec(u"UPDATE customer SET name = 'Beta', version = version + 1 WHERE id = :id"_s,
                     {{"id", customer}});
        CustomerKeyStore(session).refresh({customer});
    });

    SECTION("and is found by its old name again")
    {
        REQUIRE(yard.undos.undo(yard.ann));
        CHECK(yard.nameOf(customer) == u"Acme"_s);
        CHECK(yard.db.value<QString>(u"SELECT name_key FROM customer_key"_s) == u"acme"_s);
        CHECK(yard.db.value<int>(u"SELECT version FROM customer"_s) == 3);
    }
    SECTION("and left alone once the customer is out of sight")
    {
        yard.give(yard.boss, customer, yard.far);
        CHECK_FALSE(yard.undos.undo(yard.ann, edited));
        CHECK(yard.nameOf(customer) == u"Beta"_s);
    }
    SECTION("even where a later change was undone only in part")
    {
        const auto rename = [&](const QString& name) {
            return yard.act(yard.ann, u"edit-customer"_s, [&](Session& session) {
                session.exec(u"UPDATE customer SET name = :name WHERE id = :id"_s,
                             {{"name", name}, {"id", customer}});
            });
        };
        const CustomerId second = yard.addCustomer(u"Second"_s, yard.ann);
        const ChangeId both = yard.act(yard.ann, u"edit-customer"_s, [&](Session& session) {
            session.exec(u"UPDATE customer SET name = 'Both'"_s);
        });
        const ChangeId later = rename(u"Later"_s);
        const Result<UndoReport> half = yard.undos.undo(yard.ann, both);
        REQUIRE(half);
        REQUIRE(half->kept.size() == 1);
        CHECK(half->kept[0].name == u"Later"_s);
        CHECK(yard.nameOf(second) == u"Second"_s);
        REQUIRE(yard.undos.undo(yard.ann, later));
        CHECK(yard.nameOf(customer) == u"Both"_s);
        CHECK_FALSE(yard.undos.undo(yard.ann, edited)); // it would lose "Both"
        CHECK(yard.nameOf(customer) == u"Both"_s);
    }
}

TEST_CASE("An import that is undone", "[undo]")
{
    Yard yard;
    const CustomerId known = yard.addCustomer(u"Known"_s, yard.ann);
    const ChangeId imported = yard.import(yard.mark, 5, {known});
    REQUIRE(yard.count(u"customer"_s) == 6);
    const auto id = [&](int n) {
        return yard.db.value<CustomerId>(u"SELECT id FROM customer WHERE name = :name"_s,
                                         {{"name", u"Imported %1"_s.arg(n)}});
    };

    SECTION("leaves nothing of it behind, and what was filled in is blank again")
    {
        const Result<UndoReport> report = yard.undos.undo(yard.mark);
        REQUIRE(report);
        CHECK(report->restored == 6);
        CHECK(report->kept.isEmpty());
        CHECK(yard.count(u"customer"_s) == 1);
        CHECK(yard.count(u"contact"_s) == 0);
        CHECK(yard.count(u"contact_way"_s) == 0);
        CHECK(yard.count(u"custody"_s) == 1);
        CHECK(yard.count(u"customer_key"_s) == 1);
        CHECK(yard.db.value<QString>(u"SELECT city FROM customer"_s).isEmpty());
        CHECK_FALSE(yard.db.value<QString>(u"SELECT search_names FROM customer_key"_s)
                        .contains(u"filled"_s));
    }
    SECTION("keeps whole whom somebody claimed, called or completed since")
    {
        yard.claim(yard.ann, id(1));
        InteractionService interactions(*yard.db, yard.clock);
        REQUIRE(interactions.log(yard.ann, {.customer = id(1),
                                            .kind = InteractionKind::Call,
                                            .occurredAt = yard.clock.now(),
                                            .note = u"talked about prices"_s}));
        yard.exec(u"UPDATE contact SET title = 'CEO' WHERE customer_id = :id"_s, {{"id", id(2)}});
        TagService tags(*yard.db, yard.clock);
        REQUIRE(tags.attach(yard.keeper, tags.add(yard.boss, {.name = u"VIP"_s})->id, {id(3)}));
        const Result<UndoReport> report = yard.undos.undo(yard.boss, imported);
        REQUIRE(report);
        CHECK(report->restored == 3); // two are gone, one is as before
        REQUIRE(report->kept.size() == 3);
        CHECK(report->kept[0].name == u"Imported 1"_s);
        CHECK_FALSE(report->kept[0].why.isEmpty());
        CHECK(yard.count(u"customer"_s) == 4);
        CHECK(yard.count(u"contact"_s) == 3); // theirs
        CHECK(yard.count(u"contact_way"_s) == 3);
        CHECK(yard.count(u"interaction"_s) == 1);
        CHECK(yard.ownerOf(id(1)) == yard.ann);
    }
    SECTION("keeps whom a later import gave a contact")
    {
        yard.import(yard.mark, 1, {id(4)});
        const Result<UndoReport> report = yard.undos.undo(yard.mark, imported);
        REQUIRE(report);
        REQUIRE(report->kept.size() == 1);
        CHECK(report->kept[0].customer == id(4));
        CHECK(yard.count(u"contact WHERE customer_id = %1"_s.arg(id(4).value)) == 2);
    }
    SECTION("takes away whom somebody had claimed and given back by undo")
    {
        REQUIRE(yard.undos.undo(yard.ann, yard.claim(yard.ann, id(1))));
        const Result<UndoReport> report = yard.undos.undo(yard.mark, imported);
        REQUIRE(report);
        CHECK(report->kept.isEmpty());
        CHECK(yard.count(u"customer"_s) == 1);
        CHECK(yard.count(u"custody"_s) == 1);
    }
    SECTION("cannot be done again, because the ledger went with the customers")
    {
        const ChangeId undo = yard.undos.undo(yard.mark)->change;
        const Result<UndoReport> redone = yard.undos.undo(yard.mark, undo);
        REQUIRE_FALSE(redone);
        CHECK(redone.error().code == Error::Code::Denied);
        CHECK(yard.count(u"customer"_s) == 1);
    }
}

TEST_CASE("A contact that somebody changed since keeps its phones", "[undo]")
{
    Yard yard;
    const CustomerId customer = yard.addCustomer(u"Acme"_s, yard.ann);
    const ChangeId added = yard.act(yard.ann, u"add-contact"_s, [&](Session& session) {
        ContactStore contacts(session);
        for (const QString& name : {u"Li"_s, u"Wu"_s})
            contacts.add(
                customer,
                {.name = name, .ways = {{.kind = WayKind::Mobile, .value = u"13800138000"_s}}});
    });
    yard.exec(u"UPDATE contact SET title = 'CEO' WHERE name = 'Li'"_s);
    const Result<UndoReport> report = yard.undos.undo(yard.ann, added);
    REQUIRE(report);
    CHECK(report->kept.size() == 1);
    CHECK(yard.count(u"contact"_s) == 1);
    CHECK(yard.count(u"contact_way"_s) == 1);
}

TEST_CASE("A customer is not given back to somebody who left", "[undo]")
{
    Yard yard;
    const CustomerId one = yard.addCustomer(u"One"_s, yard.bob);
    const CustomerId two = yard.addCustomer(u"Two"_s);
    const ChangeId given = yard.act(yard.lead, u"assign"_s, [&](Session& session) {
        const Member ann = *MemberStore(session).find(yard.ann);
        CustodyDesk desk(session, yard.lead, yard.clock.now());
        for (const CustomerId customer : {one, two})
            REQUIRE_FALSE(desk.give(customer, ann, {}));
    });
    yard.exec(u"UPDATE member SET state = 'disabled' WHERE id = :id"_s, {{"id", yard.bob}});
    const Result<UndoReport> report = yard.undos.undo(yard.lead, given);
    REQUIRE(report);
    REQUIRE(report->kept.size() == 1);
    CHECK(report->kept[0].customer == one);
    CHECK(yard.ownerOf(one) == yard.ann);
    CHECK_FALSE(yard.ownerOf(two));
}

TEST_CASE("A customer that one act moved twice goes all the way back", "[undo]")
{
    Yard yard;
    const CustomerId customer = yard.addCustomer(u"One"_s, yard.bob);
    const ChangeId both = yard.act(yard.lead, u"assign"_s, [&](Session& session) {
        CustodyDesk desk(session, yard.lead, yard.clock.now());
        REQUIRE_FALSE(desk.release(customer, {}, {}));
        REQUIRE_FALSE(desk.give(customer, *MemberStore(session).find(yard.ann), {}));
    });
    REQUIRE(yard.undos.undo(yard.lead, both));
    CHECK(yard.ownerOf(customer) == yard.bob);
    CHECK(yard.count(u"custody WHERE until IS NULL"_s) == 1);
}

TEST_CASE("Undo keeps the team and the pools sound", "[undo]")
{
    Yard yard;

    SECTION("and leaves an administrator")
    {
        const MemberId second = yard.addMember(u"second"_s);
        const ChangeId made = yard.act(yard.boss, u"edit_user"_s, [&](Session& session) {
            Member member = *MemberStore(session).find(second);
            member.roles |= Role::Administrator | Role::Owner;
            REQUIRE(MemberStore(session).update(member));
        });
        yard.act(second, u"edit_user"_s, [&](Session& session) {
            Member member = *MemberStore(session).find(yard.boss);
            member.roles = Role::Owner;
            REQUIRE(MemberStore(session).update(member));
        });
        const Result<UndoReport> report = yard.undos.undo(yard.boss, made);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == Error::Code::Denied);
        CHECK(yard.count(u"member_role WHERE role = 'administrator'"_s) == 1);
    }
    SECTION("and makes no department the one above itself")
    {
        DepartmentService departments(*yard.db, yard.clock);
        const Department top = *departments.add(yard.boss, u"Top"_s, {});
        Department below = *departments.add(yard.boss, u"Below"_s, top.id);
        below.parent = {};
        const Department moved = *departments.edit(yard.boss, below);
        const auto first = yard.db.value<ChangeId>(u"SELECT MAX(id) FROM change"_s);
        Department under = top;
        under.parent = moved.id;
        REQUIRE(departments.edit(yard.boss, under));
        CHECK_FALSE(yard.undos.undo(yard.boss, first));
    }
    SECTION("and a pool that is in use stays")
    {
        PoolId made;
        const ChangeId added = yard.act(yard.boss, u"add_pool"_s, [&](Session& session) {
            made = *PoolStore(session).add({.name = u"New"_s});
        });
        yard.addCustomer(u"Acme"_s, made, {});
        CHECK_FALSE(yard.undos.undo(yard.boss, added));
        CHECK(yard.count(u"pool"_s) == 2);
    }
    SECTION("and a rule that is changed back counts for every deadline")
    {
        const CustomerId customer = yard.addCustomer(u"Acme"_s, yard.ann);
        const ChangeId ruled = yard.act(yard.boss, u"edit_pool"_s, [&](Session& session) {
            Pool pool = *PoolStore(session).find(yard.pool);
            pool.rule.recycleUntouched = true;
            REQUIRE(PoolStore(session).update(pool));
            FactsDesk(session, yard.clock.now()).recomputePool(yard.pool);
        });
        REQUIRE(yard.count(u"deadline"_s) == 1);
        REQUIRE(yard.undos.undo(yard.boss, ruled));
        CHECK(yard.count(u"deadline"_s) == 0);
        CHECK(customer);
    }
    SECTION("and only who may set up undoes what was set up")
    {
        const ChangeId renamed = yard.act(yard.boss, u"edit_workspace"_s, [&](Session& session) {
            session.exec(u"UPDATE setting SET value = 'Other' WHERE name = 'workspace.name'"_s);
            session.exec(u"INSERT INTO setting (name, value) VALUES ('x', 'y')"_s);
        });
        CHECK_FALSE(yard.undos.undo(yard.lead, renamed));
        CHECK(yard.undos.undo(yard.boss, renamed));
    }
    SECTION("and what a workspace begins with stays")
    {
        const ChangeId first = yard.act(yard.boss, u"new_workspace"_s, [&](Session& session) {
            session.exec(u"INSERT INTO setting (name, value) VALUES ('x', 'y')"_s);
        });
        CHECK(yard.undos.undo(yard.boss, first).error().code == Error::Code::Denied);
    }
}

TEST_CASE("What points to something that is gone is kept and told", "[undo]")
{
    Yard yard;
    TagService tags(*yard.db, yard.clock);
    const CustomerId customer = yard.addCustomer(u"Acme"_s, yard.lead);
    const TagId tag = tags.add(yard.boss, {.name = u"VIP"_s})->id;
    REQUIRE(tags.attach(yard.lead, tag, {customer}));
    const ChangeId untagged = tags.detach(yard.lead, tag, {customer})->change;
    REQUIRE(tags.remove(yard.boss, tag, TagService::IfUsed::Refuse));
    const Result<UndoReport> report = yard.undos.undo(yard.lead, untagged);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == Error::Code::Conflict);
}

TEST_CASE("The history tells in words what was done", "[undo]")
{
    Yard yard;
    const CustomerId customer = yard.addCustomer(u"Acme"_s);
    const ChangeId imported = yard.import(yard.mark, 3);
    const ChangeId claimed = yard.claim(yard.ann, customer);

    SECTION("to a salesperson only their own")
    {
        const Result<QList<PastChange>> past = yard.undos.history(yard.ann, 10);
        REQUIRE(past);
        REQUIRE(past->size() == 1);
        CHECK(past->first().id == claimed);
        CHECK(past->first().customers == 1);
        CHECK(past->first().byName == u"ann"_s);
        CHECK(past->first().what.contains(u"claimed"_s));
        CHECK_FALSE(past->first().whyNotUndo);
    }
    SECTION("to a manager the team's, to the owner everybody's")
    {
        CHECK(yard.undos.history(yard.lead, 10)->size() == 1);
        CHECK(yard.undos.history(yard.far, 10)->isEmpty());
        const QList<PastChange> all = *yard.undos.history(yard.boss, 2);
        REQUIRE(all.size() == 2);
        CHECK(all[1].id == imported);
        CHECK(all[1].customers == 3);
    }
    SECTION("with what is undone, and why it cannot be again")
    {
        const ChangeId undo = yard.undos.undo(yard.mark, imported)->change;
        const QList<PastChange> past = *yard.undos.history(yard.mark, 10);
        REQUIRE(past.size() == 2);
        CHECK(past[0].id == undo);
        CHECK(past[0].what.startsWith(u"Undone"_s));
        CHECK(past[0].whyNotUndo);
        CHECK(past[1].isUndone);
        CHECK(past[1].customers == 3);
        REQUIRE(past[1].whyNotUndo);
        CHECK(past[1].whyNotUndo->code == Error::Code::Conflict);
    }
}

TEST_CASE("A change that is not there undoes nothing", "[undo]")
{
    Yard yard;
    CHECK(yard.undos.undo(yard.ann, ChangeId{987654}).error().code == Error::Code::NotFound);
    CHECK(yard.undos.undo(yard.ann).error().code == Error::Code::NotFound);
}

TEST_CASE("An import of 100,000 customers is undone at once", "[undo][long]")
{
    Yard yard;
    const int count = TestDb::isServer() ? 5'000 : 100'000;
    const ChangeId imported = yard.import(yard.mark, count);
    const CustomerId busy{yard.db.value<qint64>(u"SELECT MAX(id) - 7 FROM customer"_s)};
    yard.claim(yard.ann, busy);
    QElapsedTimer timer;
    timer.start();
    const Result<UndoReport> report = yard.undos.undo(yard.mark, imported);
    std::printf("an import of %d customers undone in %lld ms\n", count, timer.elapsed());
    REQUIRE(report);
    CHECK(report->restored == count - 1);
    CHECK(report->kept.size() == 1);
    CHECK(yard.count(u"customer"_s) == 1);
    CHECK(yard.count(u"contact_way"_s) == 1);
}
