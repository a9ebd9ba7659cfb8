#pragma once

#include "core/member/DepartmentStore.h"
#include "core/member/MemberStore.h"
#include "core/pool/CustodyStore.h"
#include "core/pool/PoolService.h"
#include "core/pool/PoolStore.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

#include <thread>
#include <vector>

namespace kechi {

// A department: 林晓 manages 王蕾 and 周航; 郑和 sells for another one. One pool is open to
// every salesperson, another to its people alone: 林晓 manages it, 王蕾 is in it.
struct SalesTeam : Scene {
    DepartmentId east = addDepartment(QStringLiteral("华东"));
    DepartmentId south = addDepartment(QStringLiteral("华南"));
    MemberId lin = hire(QStringLiteral("林晓"), Role::Manager | Role::Salesperson, east);
    MemberId wang = hire(QStringLiteral("王蕾"), Role::Salesperson, east);
    MemberId zhou = hire(QStringLiteral("周航"), Role::Salesperson, east);
    MemberId zheng = hire(QStringLiteral("郑和"), Role::Salesperson, south);
    PoolId sea = addPool(QStringLiteral("华东公海"), {});
    PoolId keyPool = addPool(QStringLiteral("重点客户池"), {.membersOnly = true});
    MemberId admin = hire(QStringLiteral("系统"), Role::Administrator, {});
    MemberId agent = hire(QStringLiteral("客服"), Role::ServiceAgent, {});
    MemberId market = hire(QStringLiteral("市场"), Role::Marketing, {});
    MemberId auditor = hire(QStringLiteral("审计"), Role::Auditor, {});
    PoolService pools{*db, clock};

    SalesTeam()
    {
        write([&](Session& session) {
            PoolStore store(session);
            store.setMembers(sea, {{lin, true}});
            store.setMembers(keyPool, {{lin, true}, {wang, false}});
            return 0;
        });
    }

    DepartmentId addDepartment(const QString& name)
    {
        return write(
            [&](Session& session) { return DepartmentStore(session).add({.name = name}); });
    }
    MemberId hire(const QString& name, Roles roles, DepartmentId department)
    {
        return write([&](Session& session) {
            return *MemberStore(session).add(
                {.name = name, .fullName = name, .department = department, .roles = roles});
        });
    }
    template <typename Change>
    void editMember(MemberId id, Change change)
    {
        write([&](Session& session) {
            Member member = *MemberStore(session).find(id);
            change(member);
            return MemberStore(session).update(member);
        });
    }
    void limit(MemberId id, std::optional<int> most)
    {
        editMember(id, [&](Member& member) { member.holdingLimit = most; });
    }
    QList<CustomerId> addMany(int count, PoolId home, MemberId owner = {})
    {
        QList<CustomerId> customers;
        for (int i = 0; i < count; ++i)
            customers += addCustomer(QStringLiteral("客户%1").arg(i), home, owner);
        return customers;
    }

    Ownership at(CustomerId customer)
    {
        return *db->read([&](Session& session) -> Result<Ownership> {
            return CustodyStore(session).find(customer).value_or(Ownership{});
        });
    }
    QList<Custody> ledger(CustomerId customer)
    {
        return *db->read([&](Session& session) -> Result<QList<Custody>> {
            return CustodyStore(session).ledger(customer);
        });
    }
    // No instant without an owner row and none with two; the narrow row says the same.
    bool isLedgerWhole(CustomerId customer)
    {
        const QList<Custody> rows = ledger(customer);
        for (int i = 0; i + 1 < rows.size(); ++i) {
            if (rows[i].until != rows[i + 1].since)
                return false;
        }
        const Ownership now = at(customer);
        return !rows.isEmpty() && !rows.last().until.isValid() && rows.last().owner == now.owner &&
               rows.last().pool == now.pool && rows.last().since == now.since;
    }
};

// Each in a thread of its own, all let go at the same moment.
template <typename Call>
void together(int count, Call call)
{
    std::atomic_bool go = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&go, &call, i] {
            while (!go)
                std::this_thread::yield();
            call(i);
        });
    }
    go = true;
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace kechi
