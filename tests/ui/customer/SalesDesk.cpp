#include "tests/ui/customer/SalesDesk.h"

#include "core/customer/ChoiceStore.h"
#include "core/customer/GradeStore.h"
#include "core/customer/StageStore.h"
#include "core/facts/FactsDesk.h"
#include "core/interaction/InteractionStore.h"
#include "core/tag/TagStore.h"

using namespace Qt::StringLiterals;

namespace kechi {

SalesDesk::SalesDesk() : lin(addMember(u"林晓"_s)), wang(addMember(u"王蕾"_s))
{
    exec(u"UPDATE pool SET recycle_untouched = TRUE, recycle_untouched_days = 30, "
         "version = version + 1"_s);
}

CustomerServices SalesDesk::as(MemberId me)
{
    return {.lists = lists,
            .records = records,
            .customers = customers,
            .contacts = contacts,
            .interactions = interactions,
            .orders = orders,
            .todos = todos,
            .tags = tags,
            .pools = pools,
            .team = team,
            .exports = exports,
            .tasks = tasks,
            .clock = clock,
            .zone = zone,
            .me = me};
}

CustomerId SalesDesk::add(const QString& name, MemberId owner, const QString& contact,
                          const QString& mobile, const QString& city)
{
    CustomerRecord record{.customer = {.name = name, .city = city}};
    if (!contact.isEmpty())
        record.contacts = {{.name = contact, .isMain = true, .ways = {{.value = mobile}}}};
    return addCustomer(record, pool, owner);
}

GradeId SalesDesk::addGrade(const QString& name)
{
    return write([&](Session& session) { return GradeStore(session).findOrAdd(name); });
}

TagId SalesDesk::addTag(const QString& name, const QString& colour, const QList<CustomerId>& with)
{
    return write([&](Session& session) {
        TagStore store(session);
        const TagId tag = store.add({.name = name, .colour = colour});
        for (const CustomerId customer : with)
            store.attach(customer, tag);
        return tag;
    });
}

void SalesDesk::log(CustomerId customer, int daysAgo, const QString& note)
{
    write([&](Session& session) {
        const QDateTime at = clock.now().addDays(-daysAgo);
        InteractionStore(session).add({.customer = customer,
                                       .member = lin,
                                       .kind = InteractionKind::Call,
                                       .outcome = Outcome::Reached,
                                       .occurredAt = at,
                                       .loggedAt = at,
                                       .note = note});
        FactsDesk(session, clock.now(), zone).recompute(customer);
        return true;
    });
}

void SalesDesk::sell(CustomerId customer, int daysAgo, qint64 yuan, const QString& product)
{
    const Result<AddedOrder> sold = orders.addOrder(
        lin, {.customer = customer,
              .number = u"SO-%1"_s.arg(1000 + daysAgo),
              .signedOn = clock.now().addDays(-daysAgo).date(),
              .amount = yuan * 100,
              .lines = {{.product = product, .quantity = 120'000, .amount = yuan * 100}}});
    REQUIRE(sold);
}

void SalesDesk::fill()
{
    static const struct {
        const char16_t* name;
        const char16_t* contact;
        const char16_t* mobile;
        const char16_t* city;
        int grade; // 0: A
        Stage stage;
        int touched; // days ago
        int orders;
    } kRows[] = {
        {u"华辰精密制造有限公司", u"陈立", u"13867596721", u"苏州", 0, Stage::Won, 5, 6},
        {u"宁波海联物流", u"赵敏", u"13785880918", u"宁波", 0, Stage::Won, 2, 4},
        {u"杭州云栖科技", u"李然", u"15940493380", u"杭州", 1, Stage::Following, 3, 0},
        {u"上海博睿医疗器械", u"孙倩", u"18617142215", u"上海", 0, Stage::Won, 10, 3},
        {u"南京天工自动化", u"吴昊", u"13537947740", u"南京", 1, Stage::Negotiating, 1, 0},
        {u"合肥星源电子", u"郑凯", u"18071445527", u"合肥", 1, Stage::Following, 24, 0},
        {u"无锡远景新材", u"何静", u"13967421186", u"无锡", 1, Stage::Following, 7, 0},
        {u"苏州绿洲食品", u"冯涛", u"13389509042", u"苏州", 1, Stage::Quoted, 4, 0},
        {u"常州永固建材", u"沈悦", u"13690456653", u"常州", 2, Stage::Lead, 29, 0},
        {u"福州蓝海渔业", u"林峰", u"15854344471", u"福州", 1, Stage::Following, 6, 0},
        {u"厦门新纪元贸易", u"黄蓉", u"17787478823", u"厦门", 1, Stage::Won, 45, 1},
        {u"济南泰和纺织", u"马超", u"15033102764", u"济南", 2, Stage::Lead, 11, 0},
        {u"嘉兴晨光包装", u"朱琳", u"18779223095", u"嘉兴", 2, Stage::Following, 9, 0},
        {u"温州立信阀门", u"金鑫", u"13834095510", u"温州", 1, Stage::Quoted, 2, 0},
        {u"绍兴锦绣家纺", u"许晴", u"15189907248", u"绍兴", 2, Stage::Lead, 17, 0},
    };
    const QList<GradeId> grades{addGrade(u"A"_s), addGrade(u"B"_s), addGrade(u"C"_s)};
    const ChoiceId industry = write([](Session& session) {
        return ChoiceStore(session).findOrAdd(ChoiceList::Industry, u"制造业"_s);
    });
    const QDateTime now = clock.time;
    clock.time = now.addDays(-200);
    QList<CustomerId> ids;
    for (const auto& row : kRows)
        ids += addCustomer({.customer = {.name = QString::fromUtf16(row.name),
                                         .industry = industry,
                                         .city = QString::fromUtf16(row.city),
                                         .grade = grades[row.grade],
                                         .need = u"medium"_s},
                            .contacts = {{.name = QString::fromUtf16(row.contact),
                                          .title = u"采购总监"_s,
                                          .isMain = true,
                                          .ways = {{.value = QString::fromUtf16(row.mobile)}}}}},
                           pool, lin);
    for (int i = 0; i < 20; ++i)
        add(u"公海客户%1"_s.arg(i + 1), {}, u"王先生"_s, u"139000010%1"_s.arg(i + 10));
    for (int i = 0; i < 6; ++i)
        add(u"王蕾的客户%1"_s.arg(i + 1), wang);
    clock.time = now;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto& row = kRows[i];
        for (int order = 0; order < row.orders; ++order)
            sell(ids[i], 20 + 40 * order, 186'000, u"数控刀具"_s);
        write([&](Session& session) {
            StageStore(session).set(ids[i], row.stage, now);
            return true;
        });
        log(ids[i], row.touched, u"确认二期扩产计划，12 月初报价。"_s);
    }
    addTag(u"高潜力"_s, u"violet"_s, {ids[0], ids[4], ids[13]});
    addTag(u"需要跟进"_s, u"amber"_s, {ids[0], ids[2], ids[5], ids[12]});
    addTag(u"VIP"_s, u"green"_s, {ids[1], ids[3]});
    addTag(u"老客户推荐"_s, u"grey"_s, {ids[0], ids[8]});
    addCollaborator(ids[0], wang);
}

} // namespace kechi
