#include "core/member/AccessDesk.h"

#include "core/customer/CustomerStore.h"
#include "core/db/Session.h"
#include "core/member/MemberStore.h"
#include "core/member/ReadScopeStore.h"
#include "core/pool/CustodyDesk.h"
#include "core/pool/PoolStore.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDb.h"

#include <random>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// A company in which somebody may stand anywhere towards a customer.
class Company {
public:
    template <typename Body>
    void write(Body body)
    {
        const Result<Done> written = db->write({.what = u"test"_s, .at = clock.now()},
                                               [&](Session& session) -> Result<Done> {
                                                   body(session);
                                                   return Done{};
                                               });
        INFO((written ? QString() : written.error().text).toStdString());
        REQUIRE(written);
    }

    template <typename Body>
    auto read(Body body)
    {
        using Answer = std::invoke_result_t<Body, Session&>;
        return *db->read([&](Session& session) -> Result<Answer> { return body(session); });
    }

    DepartmentId department(const QString& name, DepartmentId parent = {})
    {
        DepartmentId id;
        write([&](Session& s) {
            id = *s.value<DepartmentId>(
                u"INSERT INTO department (name, parent_id) VALUES (:n, :p) RETURNING id"_s,
                {{"n", name}, {"p", parent}});
        });
        return id;
    }

    MemberId member(const QString& name, Roles roles, DepartmentId department = {},
                    MemberState state = MemberState::Active)
    {
        MemberId id;
        write([&](Session& s) {
            id = *MemberStore(s).add({.name = name,
                                      .fullName = name,
                                      .department = department,
                                      .state = state,
                                      .roles = roles});
        });
        return id;
    }

    PoolId pool(const QString& name, bool membersOnly, const QList<PoolMember>& people = {})
    {
        PoolId id;
        write([&](Session& s) {
            id = *PoolStore(s).add({.name = name, .rule = {.membersOnly = membersOnly}});
            PoolStore(s).setMembers(id, people);
        });
        return id;
    }

    CustomerId customer(PoolId pool, MemberId owner = {})
    {
        CustomerId id;
        write([&](Session& s) { id = customer(s, pool, owner); });
        return id;
    }

    CustomerId customer(Session& s, PoolId pool, MemberId owner)
    {
        const QDateTime now = clock.now();
        const CustomerId id = *CustomerStore(s).add(
            {.name = u"ACME"_s, .stageSince = now, .createdAt = now, .updatedAt = now});
        CustodyDesk(s, {}, now).open(id, pool, owner, How::Created);
        return id;
    }

    static void share(Session& s, CustomerId customer, MemberId with, bool forWriting,
                      const QDateTime& until)
    {
        s.exec(uR"(INSERT INTO collaborator (customer_id, member_id, may_write, until)
                   VALUES (:c, :m, :w, :u))"_s,
               {{"c", customer}, {"m", with}, {"w", forWriting}, {"u", until}});
    }

    void addCase(Session& s, CustomerId customer, MemberId agent, const QString& state)
    {
        s.exec(
            uR"(INSERT INTO service_case (customer_id, member_id, kind, state, title, received_at)
                   VALUES (:c, :m, 'question', :s, '?', :at))"_s,
            {{"c", customer}, {"m", agent}, {"s", state}, {"at", clock.now()}});
    }

    Actor actor(MemberId id)
    {
        return read([&](Session& s) { return *AccessDesk(s, clock.now()).actor(id); });
    }

    std::optional<Standing> standing(CustomerId customer, MemberId towards)
    {
        return read([&](Session& s) {
            return AccessDesk(s, clock.now()).standing(customer, {.id = towards});
        });
    }

    TestDb db;
    FixedClock clock;
};

} // namespace

TEST_CASE("A manager's team is the department and all below, with those who left",
          "[member][access]")
{
    Company company;
    const DepartmentId top = company.department(u"公司"_s);
    const DepartmentId sales = company.department(u"销售部"_s, top);
    const DepartmentId east = company.department(u"华东"_s, sales);
    const DepartmentId service = company.department(u"客服部"_s, top);
    const MemberId boss = company.member(u"boss"_s, Role::Manager, sales);
    const MemberId li = company.member(u"li"_s, Role::Salesperson, east);
    const MemberId gone = company.member(u"gone"_s, Role::Salesperson, east, MemberState::Disabled);
    const MemberId wu = company.member(u"wu"_s, Role::ServiceAgent, service);
    const MemberId lone = company.member(u"lone"_s, Role::Manager);

    CHECK(company.actor(boss).team == QSet<MemberId>{boss, li, gone});
    CHECK(company.actor(lone).team == QSet<MemberId>{lone});
    CHECK(company.actor(li).team.isEmpty());
    CHECK(company.actor(wu).team.isEmpty());
}

TEST_CASE("Pools are open to their people, or to everybody who sells", "[member][access]")
{
    Company company;
    const MemberId li = company.member(u"li"_s, Role::Salesperson);
    const MemberId ma = company.member(u"ma"_s, Role::Salesperson | Role::Manager);
    const MemberId wu = company.member(u"wu"_s, Role::ServiceAgent);
    const PoolId everybody = company.pool(u"公共池"_s, false, {{ma, true}});
    const PoolId east = company.pool(u"华东池"_s, true, {{li, false}, {ma, true}, {wu, false}});
    const PoolId west = company.pool(u"西区池"_s, true);
    const PoolId old = company.pool(u"旧池"_s, false, {{ma, true}});
    company.write([&](Session& s) {
        Pool pool = *PoolStore(s).find(old);
        pool.isArchived = true;
        REQUIRE(PoolStore(s).update(pool));
    });

    CHECK(company.actor(li).openPools == QSet<PoolId>{everybody, east});
    CHECK(company.actor(li).managedPools.isEmpty());
    CHECK(company.actor(ma).managedPools == QSet<PoolId>{everybody, east, old});
    CHECK(company.actor(wu).openPools.isEmpty());
    CHECK_FALSE(company.actor(ma).openPools.contains(west));
}

TEST_CASE("Who is disabled, or was never here, does not act", "[member][access]")
{
    Company company;
    const MemberId gone = company.member(u"gone"_s, Role::Owner, {}, MemberState::Disabled);
    const MemberId away = company.member(u"away"_s, Role::Salesperson, {}, MemberState::OnLeave);
    company.read([&](Session& s) {
        AccessDesk desk(s, company.clock.now());
        CHECK(desk.actor(gone).error().code == Error::Code::Denied);
        CHECK(desk.actor(MemberId{999}).error().code == Error::Code::Denied);
        CHECK(desk.actor({}).error().code == Error::Code::Denied);
        CHECK(desk.actor(away));
        return true;
    });
}

TEST_CASE("A customer stands towards somebody as its owner, shares and cases say",
          "[member][access]")
{
    Company company;
    const MemberId li = company.member(u"li"_s, Role::Salesperson);
    const MemberId wu = company.member(u"wu"_s, Role::ServiceAgent);
    const PoolId pool = company.pool(u"池"_s, false);
    const CustomerId owned = company.customer(pool, li);
    const CustomerId open = company.customer(pool);
    const QDateTime now = company.clock.now();

    CHECK(company.standing(owned, li)->owner == li);
    CHECK(company.standing(owned, li)->pool == pool);
    CHECK_FALSE(company.standing(open, li)->owner);
    CHECK_FALSE(company.standing(CustomerId{999}, li));

    SECTION("shared until a day that has not come")
    {
        company.write([&](Session& s) { Company::share(s, owned, wu, true, now.addDays(1)); });
        CHECK(company.standing(owned, wu)->isShared);
        CHECK(company.standing(owned, wu)->isSharedForWriting);
        CHECK_FALSE(company.standing(owned, li)->isShared);
        company.clock.pass(1);
        CHECK_FALSE(company.standing(owned, wu)->isShared);
        CHECK_FALSE(company.standing(owned, wu)->isSharedForWriting);
    }
    SECTION("shared for reading, without an end")
    {
        company.write([&](Session& s) { Company::share(s, owned, wu, false, {}); });
        company.clock.pass(9999);
        CHECK(company.standing(owned, wu)->isShared);
        CHECK_FALSE(company.standing(owned, wu)->isSharedForWriting);
    }
    SECTION("a case of the agent's that is not closed")
    {
        company.write([&](Session& s) { company.addCase(s, owned, wu, u"closed"_s); });
        CHECK_FALSE(company.standing(owned, wu)->isOwnCase);
        company.write([&](Session& s) { company.addCase(s, owned, wu, u"answered"_s); });
        CHECK(company.standing(owned, wu)->isOwnCase);
        CHECK_FALSE(company.standing(owned, li)->isOwnCase);
    }
    SECTION("in the recycle bin it is nowhere")
    {
        company.write([&](Session& s) {
            s.exec(u"UPDATE customer SET deleted_at = :now WHERE id = :id"_s,
                   {{"now", now}, {"id", owned}});
        });
        CHECK_FALSE(company.standing(owned, li));
    }
}

TEST_CASE("What is asked for is given, or refused in words", "[member][access]")
{
    Company company;
    const MemberId li = company.member(u"li"_s, Role::Salesperson);
    const MemberId zhao = company.member(u"zhao"_s, Role::Salesperson);
    const CustomerId customer = company.customer(company.pool(u"池"_s, false), li);
    const auto require = [&](MemberId who, Action action, CustomerId what) {
        return company.read([&](Session& s) {
            AccessDesk desk(s, company.clock.now());
            const auto found = desk.require(*desk.actor(who), action, what);
            return std::optional<Error>(found ? std::optional<Error>() : found.error());
        });
    };

    CHECK_FALSE(require(li, Action::ChangeCustomer, customer));
    const auto hidden = require(zhao, Action::ChangeCustomer, customer);
    const auto missing = require(zhao, Action::ChangeCustomer, CustomerId{999});
    REQUIRE(hidden);
    REQUIRE(missing);
    CHECK(hidden->code == Error::Code::NotFound);
    CHECK(hidden->text == missing->text); // nobody learns that it is there
    CHECK(require(zhao, Action::Claim, customer)->code == Error::Code::Conflict);
}

TEST_CASE("The database lists exactly what the predicate lets read", "[member][access]")
{
    Company company;
    std::mt19937 chance(20260131);
    const auto pick = [&](int below) { return int(chance() % unsigned(below)); };

    QList<DepartmentId> departments{company.department(u"公司"_s)};
    for (int i = 0; i < 4; ++i)
        departments += company.department(u"部门"_s, departments[pick(int(departments.size()))]);
    QList<MemberId> members;
    for (int i = 0; i < 14; ++i)
        members += company.member(
            u"m%1"_s.arg(i), Roles::fromInt(1 << (i % 7)) | Role(1 << pick(7)),
            departments[pick(5)], pick(8) ? MemberState::Active : MemberState::OnLeave);
    QList<PoolId> pools;
    for (int i = 0; i < 5; ++i)
        pools += company.pool(u"p%1"_s.arg(i), pick(2),
                              {{members[pick(14)], bool(pick(2))}, {members[pick(7)], true}});
    QList<CustomerId> customers;
    company.write([&](Session& s) {
        const QDateTime now = company.clock.now();
        for (int i = 0; i < 300; ++i) {
            customers +=
                company.customer(s, pools[pick(5)], pick(3) ? members[pick(14)] : MemberId{});
            if (pick(4) == 0)
                Company::share(s, customers.last(), members[pick(14)], pick(2),
                               pick(2) ? QDateTime() : now.addDays(pick(7) - 3));
            if (pick(4) == 0)
                company.addCase(s, customers.last(), members[pick(14)],
                                pick(2) ? u"closed"_s : u"received"_s);
        }
    });

    int seen = 0;
    for (const MemberId member : members) {
        const Actor actor = company.actor(member);
        const ReadScope scope = readScopeOf(actor);
        company.read([&](Session& s) {
            const QDateTime now = company.clock.now();
            QSet<CustomerId> covered;
            const auto standings = AccessDesk(s, now).standings(customers, actor);
            for (const Standing& standing : standings) {
                if (scope.covers(standing))
                    covered.insert(standing.customer);
            }
            CHECK(standings.size() == customers.size());
            const SqlCondition scoped = whereCovered(scope, now, s);
            const QList<CustomerId> listed =
                s.list(u"SELECT o.customer_id FROM ownership o WHERE "_s + scoped.sql,
                       scoped.params, [](Row& row) { return row.take<CustomerId>(); });
            INFO("roles " << actor.roles.toInt());
            CHECK(listed.size() == covered.size());
            CHECK(QSet<CustomerId>(listed.begin(), listed.end()) == covered);
            const SqlCondition told = whereCovered(contactScopeOf(actor), now, s, u"told"_s);
            const auto both = s.value<qint64>(u"SELECT COUNT(*) FROM ownership o WHERE "_s +
                                                  scoped.sql + u" AND "_s + told.sql,
                                              scoped.params + told.params);
            CHECK(both == std::count_if(standings.begin(), standings.end(), [&](const auto& one) {
                      return disclosureOf(actor, one) == Disclosure::Full;
                  }));
            seen += int(covered.size());
            return true;
        });
    }
    CHECK(seen > 500);
    CHECK(seen < 14 * 300);
}

TEST_CASE("A list can be asked for thousands of owners and customers", "[member][access]")
{
    Company company;
    const MemberId li = company.member(u"li"_s, Role::Salesperson);
    const PoolId pool = company.pool(u"池"_s, false);
    const CustomerId customer = company.customer(pool, li);
    company.customer(pool);
    ReadScope scope;
    for (int i = 0; i < 5000; ++i)
        scope.owners.insert(MemberId{i + 1});
    company.read([&](Session& s) {
        const SqlCondition scoped = whereCovered(scope, company.clock.now(), s);
        CHECK(s.value<CustomerId>(u"SELECT o.customer_id FROM ownership o WHERE "_s + scoped.sql,
                                  scoped.params) == customer);
        QList<CustomerId> many;
        for (int i = 0; i < 12000; ++i)
            many += CustomerId{i + 1};
        CHECK(AccessDesk(s, company.clock.now()).standings(many, {.id = li}).size() == 2);
        return true;
    });
}
