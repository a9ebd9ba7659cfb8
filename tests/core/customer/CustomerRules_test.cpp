#include "core/customer/CustomerRules.h"

#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

const QString kCard = u"11010519491231002X"_s; // from GB 11643, nobody's

CustomerField fieldOf(const CustomerRecord& record)
{
    const QList<FieldProblem> problems = problemsOf(record);
    REQUIRE(problems.size() == 1);
    CHECK_FALSE(problems.first().text.isEmpty());
    return problems.first().field;
}

CustomerRecord withWay(WayKind kind, const QString& value)
{
    return {.customer = {.name = u"华辰"_s}, .ways = {{.kind = kind, .value = value}}};
}

} // namespace

TEST_CASE("A record needs a name and nothing else", "[customer]")
{
    CHECK(problemsOf(CustomerRecord{.customer = {.name = u"华辰"_s}}).isEmpty());
    for (const QString& name : {u""_s, u"  \t　"_s})
        CHECK(fieldOf({.customer = {.name = name}}) == CustomerField::Name);
    CHECK(refusalOf(problemsOf(CustomerRecord{}))->code == Error::Code::Invalid);
    CHECK_FALSE(refusalOf({}));
}

TEST_CASE("Identity-card numbers are refused in every text", "[customer]")
{
    const QString text = u"身份证 "_s + kCard;
    const auto with = [](auto member, const QString& value) {
        CustomerRecord record{.customer = {.name = u"华辰"_s}};
        record.customer.*member = value;
        return record;
    };
    CHECK(fieldOf({.customer = {.name = text}}) == CustomerField::Name);
    CHECK(fieldOf(with(&Customer::code, kCard)) == CustomerField::Code);
    CHECK(fieldOf(with(&Customer::shortName, text)) == CustomerField::ShortName);
    CHECK(fieldOf(with(&Customer::creditCode, kCard)) == CustomerField::CreditCode);
    CHECK(fieldOf(with(&Customer::city, text)) == CustomerField::City);
    CHECK(fieldOf(with(&Customer::address, text)) == CustomerField::Address);
    CHECK(fieldOf(with(&Customer::website, text)) == CustomerField::Website);
    CHECK(fieldOf(with(&Customer::remark, text)) == CustomerField::Remark);
    CHECK(fieldOf(withWay(WayKind::WeChat, kCard)) == CustomerField::Way);
    CHECK(fieldOf(withWay(WayKind::Phone, kCard)) == CustomerField::Way);
    const auto inContact = [&](auto member) {
        Contact contact{.name = u"陈立"_s};
        contact.*member = text;
        return fieldOf({.customer = {.name = u"华辰"_s}, .contacts = {contact}});
    };
    CHECK(inContact(&Contact::name) == CustomerField::ContactName);
    CHECK(inContact(&Contact::title) == CustomerField::ContactTitle);
    CHECK(inContact(&Contact::role) == CustomerField::ContactRole);
    CHECK(inContact(&Contact::remark) == CustomerField::ContactRemark);
}

TEST_CASE("A credit code is a credit code, whatever it looks like", "[customer]")
{
    CHECK(problemsOf({.customer = {.name = u"华辰"_s, .creditCode = u"91350100M000100Y43"_s}})
              .isEmpty());
}

TEST_CASE("Ways are what they say they are", "[customer]")
{
    const auto [kind, value, isFine] = GENERATE(table<WayKind, QString, bool>({
        {WayKind::Mobile, u"138 6759 6721"_s, true},
        {WayKind::Mobile, u"+44 20 7946 0958"_s, true},
        {WayKind::Phone, u"0512-66666666 转 8"_s, true},
        {WayKind::Phone, u"没有"_s, false},
        {WayKind::Mobile, u"12"_s, false},
        {WayKind::Email, u"li@example.com"_s, true},
        {WayKind::Email, u"li"_s, false},
        {WayKind::WeChat, u"chenli-wx"_s, true},
        {WayKind::WeChat, u"x"_s.repeated(kLongestName + 1), false},
        {WayKind::Phone, u"  "_s, true}, // an empty line is left out
    }));
    INFO(value.toStdString());
    CHECK(problemsOf(withWay(kind, value)).isEmpty() == isFine);
}

TEST_CASE("Problems say where they are", "[customer]")
{
    const QList<FieldProblem> problems =
        problemsOf({.customer = {.name = u"华辰"_s},
                    .contacts = {{.name = u"陈立"_s},
                                 {.name = u"赵敏"_s,
                                  .ways = {{.value = u"13800000001"_s}, {.value = u"电话"_s}}}}});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].contact == 1);
    CHECK(problems[0].way == 1);
}

TEST_CASE("Nothing is kept that no field can show", "[customer]")
{
    const QString longName = u"长"_s.repeated(kLongestName + 1);
    CHECK(fieldOf({.customer = {.name = longName}}) == CustomerField::Name);
    CHECK(problemsOf(CustomerRecord{.customer = {.name = longName.chopped(1)}}).isEmpty());
    CHECK(problemsOf(Contact{}).first().field == CustomerField::ContactName);
    CHECK(problemsOf(Contact{.ways = {{.value = u"13800000001"_s}}}).isEmpty());
}

TEST_CASE("A changed number ends, and the new one is added", "[customer]")
{
    const ContactWay mobile{.id = {1}, .contact = {7}, .value = u"13800000001"_s};
    const ContactWay email{.id = {2}, .contact = {7}, .kind = WayKind::Email, .value = u"a@b.cn"_s};
    ContactWay ended{.id = {3}, .contact = {7}, .value = u"13900000009"_s};
    ended.until = QDateTime::fromSecsSinceEpoch(1);
    const QList<ContactWay> now{mobile, email, ended};

    CHECK(changesOf(now, now) == WayChanges{});
    CHECK(changesOf(now, {mobile, email}) == WayChanges{});
    CHECK(changesOf(now, {}).ended == QList<ContactWayId>{{1}, {2}});
    ContactWay changed = mobile;
    changed.value = u" 13800000002 "_s;
    const WayChanges one = changesOf(now, {changed, email});
    CHECK(one.ended == QList<ContactWayId>{{1}});
    REQUIRE(one.added.size() == 1);
    CHECK(one.added[0].value == u"13800000002");
    CHECK_FALSE(one.added[0].id);
    // A number that comes back is true again, and said once however often it stands there.
    const ContactWay back{.contact = {7}, .value = u"13900000009"_s};
    CHECK(changesOf(now, {mobile, email, back, back}).added.size() == 1);
    CHECK(changesOf(now, {mobile, email, {.value = u"  "_s}}) == WayChanges{});
}
