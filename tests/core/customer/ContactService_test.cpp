#include "core/customer/ContactService.h"

#include "core/list/ListService.h"
#include "core/list/RecordService.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

class Office : public Scene {
public:
    QList<Contact> people() { return records.record(li, id)->record.contacts; }
    bool isFound(const QString& text) { return *lists.count(li, {.text = text}) == 1; }

    MemberId li = addMember(u"li"_s);
    CustomerId id = addCustomer(u"华辰"_s, li);
    ContactService contacts{*db, clock};
    ListService lists{*db, clock};
    RecordService records{*db, clock};
};

} // namespace

TEST_CASE("The first contact is the main one, and there is one at a time", "[customer]")
{
    Office office;
    ChangeSet told;
    QObject::connect(&*office.db, &Database::committed,
                     [&told](const ChangeSet& changes) { told = changes; });
    REQUIRE(office.contacts.add(office.li, office.id,
                                {.name = u" 陈立 "_s, .ways = {{.value = u"13867596721"_s}}}));
    CHECK(told.touches(office.id));
    REQUIRE(office.people().size() == 1);
    CHECK(office.people()[0].name == u"陈立");
    CHECK(office.people()[0].isMain);
    CHECK(office.isFound(u"陈立"_s));
    CHECK(office.isFound(u"6721"_s));

    REQUIRE(office.contacts.add(office.li, office.id, {.name = u"赵敏"_s}));
    CHECK(office.people()[0].name == u"陈立");
    Contact zhao = office.people()[1];
    zhao.isMain = true;
    REQUIRE(office.contacts.edit(office.li, office.id, zhao));
    CHECK(office.people()[0].name == u"赵敏");
    CHECK_FALSE(office.people()[1].isMain);
    zhao = office.people()[0];
    zhao.isMain = false; // then nobody would be
    REQUIRE(office.contacts.edit(office.li, office.id, zhao));
    CHECK(office.people()[0].isMain);
}

TEST_CASE("A changed number stays as history and still finds", "[customer]")
{
    Office office;
    REQUIRE(office.contacts.add(office.li, office.id,
                                {.name = u"陈立"_s, .ways = {{.value = u"13867596721"_s}}}));
    office.clock.pass(1);
    Contact chen = office.people()[0];
    chen.ways[0].value = u"13900008888"_s;
    REQUIRE(office.contacts.edit(office.li, office.id, chen));
    const Contact now = office.people()[0];
    REQUIRE(now.ways.size() == 2);
    CHECK(now.ways[0].until == office.clock.time);
    CHECK(now.ways[1].isCurrent());
    CHECK(office.isFound(u"6721"_s));
    CHECK(office.isFound(u"8888"_s));
    CHECK(office.contacts.edit(office.li, office.id, chen).error().code == Error::Code::Conflict);

    REQUIRE(office.contacts.endWay(office.li, office.id, now.ways[1].id));
    CHECK(office.contacts.endWay(office.li, office.id, now.ways[1].id).error().code ==
          Error::Code::NotFound);
    REQUIRE(office.contacts.addWay(
        office.li, office.id,
        {.contact = now.id, .kind = WayKind::Email, .value = u" c@hc.cn "_s}));
    CHECK(office.people()[0].ways[2].value == u"c@hc.cn");
    REQUIRE(office.contacts.addWay(office.li, office.id, {.value = u"13711112222"_s}));
    CHECK(office.records.record(office.li, office.id)->record.ways.size() == 1);
}

TEST_CASE("A contact says something, and no identity card", "[customer]")
{
    Office office;
    const auto code = [&](const Contact& contact) {
        return office.contacts.add(office.li, office.id, contact).error().code;
    };
    CHECK(code({}) == Error::Code::Invalid);
    CHECK(code({.name = u"陈立 11010519491231002X"_s}) == Error::Code::Invalid);
    CHECK(code({.name = u"陈立"_s, .ways = {{.value = u"无"_s}}}) == Error::Code::Invalid);
    CHECK(office.contacts.addWay(office.li, office.id, {.value = u" "_s}).error().code ==
          Error::Code::Invalid);
    CHECK(office.contacts.addWay(office.li, office.id, {.value = u"x"_s}).error().code ==
          Error::Code::Invalid);
    CHECK(office.people().isEmpty());
}

TEST_CASE("One's own permission opens no other customer's contacts", "[customer][access]")
{
    Office office;
    const MemberId zhao = office.addMember(u"zhao"_s);
    const CustomerId hers = office.addCustomer(u"赵家"_s, zhao);
    REQUIRE(office.contacts.add(zhao, hers,
                                {.name = u"秘密"_s, .ways = {{.value = u"13867596721"_s}}}));
    const Contact secret = office.records.record(zhao, hers)->record.contacts[0];

    CHECK(office.contacts.add(office.li, hers, {.name = u"x"_s}).error().code ==
          Error::Code::NotFound);
    CHECK(office.contacts.edit(office.li, hers, secret).error().code == Error::Code::NotFound);
    // By way of a customer that is one's own.
    CHECK(office.contacts.edit(office.li, office.id, secret).error().code == Error::Code::NotFound);
    CHECK(office.contacts.endWay(office.li, office.id, secret.ways[0].id).error().code ==
          Error::Code::NotFound);
    CHECK(office.contacts
              .addWay(office.li, office.id, {.contact = secret.id, .value = u"13900000000"_s})
              .error()
              .code == Error::Code::NotFound);
    CHECK(office.records.record(zhao, hers)->record.contacts[0] == secret);
}
