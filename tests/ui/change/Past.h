#pragma once

#include "core/base/Tasks.h"
#include "core/change/UndoService.h"
#include "core/pool/PoolService.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"
#include "ui/change/UndoActs.h"

#include <QTest>

namespace kechi {

// A salesperson, Ann, who has claimed some customers, and her manager.
class Past : public Scene {
public:
    Past()
        : ann(addMember(QStringLiteral("ann"))),
          lead(addMember(QStringLiteral("lead"), Role::Manager))
    {
        exec(QStringLiteral("INSERT INTO pool_member (pool_id, member_id, is_manager) "
                            "VALUES (:p, :m, TRUE)"),
             {{"p", pool}, {"m", lead}});
        acme = addCustomer(QStringLiteral("Acme"));
        beta = addCustomer(QStringLiteral("Beta"));
    }
    ~Past()
    {
        acts.reset();
        tasks.waitForDone();
    }

    ChangeId claim(const QList<CustomerId>& customers)
    {
        const Result<CustodyReport> report = pools.claim(ann, customers);
        REQUIRE(report);
        REQUIRE(report->change);
        return report->change;
    }
    MemberId ownerOf(CustomerId customer)
    {
        return db.value<MemberId>(
            QStringLiteral("SELECT COALESCE(owner_id, 0) FROM ownership WHERE customer_id = %1")
                .arg(customer.value));
    }
    template <typename Condition>
    static bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 5000);
    }

    MemberId ann, lead;
    CustomerId acme, beta;
    PoolService pools{*db, clock};
    UndoService undos{*db, clock};
    Tasks tasks;
    std::unique_ptr<UndoActs> acts =
        std::make_unique<UndoActs>(undos, tasks, ann, clock.now(), nullptr);
};

} // namespace kechi
