#include "tests/ui/dashboard/Office.h"

#include "core/customer/CustomerDesk.h"
#include "core/customer/StageStore.h"
#include "core/facts/ClockStore.h"
#include "core/member/MemberStore.h"
#include "core/order/OrderStore.h"
#include "tests/support/Printers.h"

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kCustomers = 482;

// The same every time, and without a pattern that one would see.
static int dice(int number, int salt, int sides)
{
    quint32 x = quint32(number) * 2654435761U + quint32(salt) * 40503U;
    x ^= x >> 15;
    x *= 2246822519U;
    x ^= x >> 13;
    return int(x % quint32(sides));
}

static QString nameOf(int number)
{
    static const QStringList cities = {u"杭州"_s, u"南京"_s, u"合肥"_s, u"宁波"_s, u"台州"_s,
                                       u"湖州"_s, u"镇江"_s, u"常州"_s, u"上海"_s, u"苏州"_s};
    static const QStringList words = {u"云栖"_s, u"天工"_s, u"星源"_s, u"海联"_s, u"永安"_s,
                                      u"竹海"_s, u"恒达"_s, u"永固"_s, u"鼎新"_s, u"华辰"_s,
                                      u"明德"_s, u"瑞丰"_s, u"广润"_s, u"中联"_s, u"远航"_s};
    static const QStringList trades = {u"科技"_s, u"自动化"_s, u"电子"_s, u"物流"_s,
                                       u"模具"_s, u"机械"_s,   u"建材"_s, u"餐饮"_s};
    return cities[number % 10] + words[(number / 10 + number) % 15] + trades[(number / 3) % 8];
}

Office::Office()
{
    setLimits();
    const Result<Done> filled = db->write({.by = boss, .what = u"import"_s, .at = clock.now()},
                                          [&](Session& session) -> Result<Done> {
                                              addCustomers(session);
                                              return Done{};
                                          });
    REQUIRE(filled);
    addWork();
}

void Office::setLimits()
{
    const Result<Done> set =
        db->write({.by = boss, .what = u"edit_user"_s, .at = clock.now()},
                  [&](Session& session) -> Result<Done> {
                      MemberStore members(session);
                      for (const auto& [id, limit] : {std::pair(zhou, 160), std::pair(wang, 80),
                                                      std::pair(li, 150), std::pair(lin, 100)}) {
                          Member member = *members.find(id);
                          member.holdingLimit = limit;
                          members.update(member);
                      }
                      return Done{};
                  });
    REQUIRE(set);
}

void Office::addCustomers(Session& session)
{
    for (int number = 1; number <= kCustomers; ++number)
        addOne(session, number);
}

void Office::addOne(Session& session, int number)
{
    const int age = 2 + dice(number, 1, 200) + dice(number, 2, 160); // days
    const QDateTime at = clock.now().addDays(-age).addSecs(-60 * dice(number, 3, 600));
    const QList<MemberId> owners = {zhou, zhou, zhou, wang, wang, li, li, lin, {}, {}};
    const MemberId owner = owners[dice(number, 4, 10)];
    const QList<GradeId> grades = {a, a, b, b, b, b, c, c, c, c, c, {}};
    const CustomerId id =
        *CustomerDesk(session, boss, at)
             .add({.customer = {.name = nameOf(number) + (number > 240 ? u"有限公司"_s : QString()),
                                .grade = grades[dice(number, 5, 12)]}},
                  dice(number, 6, 4) == 0 ? expo : main, owner, How::Imported);
    const int fate = dice(number, 7, 100);
    const Stage stage = fate < 34   ? Stage::Lead
                        : fate < 56 ? Stage::Following
                        : fate < 67 ? Stage::Quoted
                        : fate < 74 ? Stage::Negotiating
                        : fate < 91 ? Stage::Won
                        : fate < 98 ? Stage::Lost
                                    : Stage::Invalid;
    const QDateTime then = at.addDays(dice(number, 8, age));
    if (stage != Stage::Lead)
        StageStore(session).set(id, stage, then);
    if (stage == Stage::Won || (stage == Stage::Lost && fate % 2 == 0))
        OrderStore(session).add({.customer = id,
                                 .signedOn = (stage == Stage::Won ? then : at).date(),
                                 .amount = (20 + dice(number, 9, 400)) * 50'000LL,
                                 .seller = owner ? owner : zhou,
                                 .department = east});
    if (owner && dice(number, 10, 3) > 0)
        ClockStore(session).save(id, Touch{.at = then, .interaction = {1}});
    if (owner && stage != Stage::Won && stage != Stage::Lost)
        ClockStore(session).save(
            id, Deadline{.dueAt = local(u"2026-11-23 00:00"_s).addDays(1 + dice(number, 11, 60)),
                         .startedAt = at,
                         .days = 30});
}

void Office::addWork()
{
    const auto customer = [&](const QString& name, GradeId grade, MemberId owner) {
        return add({.name = name,
                    .at = u"2026-10-12 09:00"_s,
                    .pool = main,
                    .owner = owner,
                    .grade = grade});
    };
    const CustomerId cloud = customer(u"杭州云栖科技"_s, a, lin);
    const CustomerId heaven = customer(u"南京天工自动化"_s, b, lin);
    const CustomerId star = customer(u"合肥星源电子"_s, b, lin);
    const CustomerId hua = customer(u"华辰精密制造有限公司"_s, a, lin);
    addTask(u"电话：昨天未完成的回访"_s, u"2026-11-21 16:00"_s, lin, star);
    addTask(u"回电：确认样机到货"_s, u"2026-11-22 09:30"_s, lin, cloud);
    addTask(u"拜访：二期方案，带报价单"_s, u"2026-11-22 14:00"_s, lin, heaven, TaskKind::Visit);
    addTask(u"询问 12 月用量"_s, u"2026-11-22 17:00"_s, lin, hua, TaskKind::Message);
    addTask(u"提交本周销售预测"_s, u"2026-11-22 18:00"_s, lin, {}, TaskKind::ToDo);
    addTask(u"给新客户寄样品"_s, u"2026-11-22 15:00"_s, zhou, customer(u"常州永固建材"_s, c, zhou));
    setDeadline(star, u"2026-11-29 00:00"_s);
    touch(star, u"2026-10-29 10:00"_s);
    for (const QString& name : {u"台州永安模具"_s, u"上海鼎新餐饮"_s})
        setDeadline(customer(name, name.startsWith(u"台") ? c : b, lin), u"2026-11-30 00:00"_s);
    const auto open = [&](const QString& name) {
        return add({.name = name, .at = u"2026-11-02 09:00"_s, .pool = expo});
    };
    const QList<CustomerId> gift = {open(u"镇江恒达机械"_s), open(u"湖州竹海旅游"_s)};
    pay(cloud, {2026, 11, 5}, 12'600'000, lin);
    pay(hua, {2026, 11, 18}, 6'000'000, lin);
    sell(hua, {2026, 11, 20}, 8'650'000, lin);
    const QStringList words = {u"确认了样机的到货时间"_s, u"讨论了二期方案的报价"_s,
                               u"对方采购说下周给答复"_s, u"约好周四上门演示设备"_s};
    for (int day = 1; day <= 21; ++day)
        followUp(day % 2 ? cloud : heaven, lin,
                 u"2026-11-%1 10:30"_s.arg(day, 2, 10, QLatin1Char('0')),
                 words[day % 4] + QString::number(day),
                 day % 5 == 0   ? InteractionKind::Visit
                 : day % 3 == 0 ? InteractionKind::WeChat
                                : InteractionKind::Call,
                 Outcome::Reached);
    recycle({customer(u"苏州远航物流"_s, c, zhou), customer(u"宁波中联机械"_s, c, zhou)},
            u"2026-11-21 01:00"_s);
    give({gift[0]}, lin, u"2026-11-22 09:12"_s, wang);
    give({gift[1]}, lin, u"2026-11-21 15:40"_s, boss);
    give({open(u"常州明德电子"_s), open(u"合肥广润建材"_s), open(u"上海瑞丰模具"_s)}, zhou,
         u"2026-11-21 16:05"_s, lin);
}

} // namespace kechi
