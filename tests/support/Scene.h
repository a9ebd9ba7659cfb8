#pragma once

#include "core/customer/Customer.h"
#include "core/member/Member.h"
#include "core/pool/Pool.h"
#include "tests/support/TestDb.h"

#include <QTimeZone>

namespace kechi {

// A workspace with people, pools and customers in it, for tests of what happens to them.
class Scene {
public:
    Scene();

    TestDb db;
    FixedClock clock;
    const QTimeZone zone = QTimeZone("Asia/Shanghai");
    PoolId pool;   // the first one, every rule off
    MemberId boss; // owner and administrator

    MemberId addMember(const QString& name, Roles roles = Role::Salesperson);
    void setLeave(MemberId member, MemberId standIn, QDate from, QDate to);
    PoolId addPool(const QString& name, const PoolRule& rule);
    CustomerId addCustomer(const QString& name, MemberId owner = {});
    CustomerId addCustomer(const QString& name, PoolId home, MemberId owner);
    CustomerId addCustomer(const CustomerRecord& record, PoolId home, MemberId owner);
    void addCollaborator(CustomerId customer, MemberId member, const QDateTime& until = {});

    // One act, now, of nobody in particular; its answer is required.
    template <typename Body>
    auto write(Body body)
    {
        return *db->write(
            Act{.what = QStringLiteral("test"), .at = clock.now()},
            [&](Session& session) -> Result<decltype(body(session))> { return body(session); });
    }
    void exec(const QString& sql, const Params& params = {});
};

} // namespace kechi
