#include "core/tag/TagService.h"

#include "core/db/Journal.h"
#include "core/tag/TagRules.h"
#include "core/tag/TagStore.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

struct Tagging : Scene {
    TagService tags{*db, clock};
    MemberId ann = addMember(u"Ann"_s);
    MemberId bob = addMember(u"Bob"_s);
    CustomerId acme = addCustomer(u"Acme"_s, ann);
    CustomerId umbrella = addCustomer(u"Umbrella"_s, ann);
    CustomerId bobs = addCustomer(u"Bob's"_s, bob);
    TagId vip = add(u"VIP"_s);

    TagId add(const QString& name)
    {
        const Result<Tag> tag = tags.add(boss, {.name = name});
        REQUIRE(tag);
        return tag->id;
    }
    QStringList tagsOf(CustomerId customer)
    {
        QStringList names;
        for (const Tag& tag : write([&](Session& s) { return TagStore(s).tagsOf(customer); }))
            names += tag.name;
        return names;
    }
    void undo(ChangeId change)
    {
        write([&](Session& s) { return replayBackwards(s, change).restored; });
    }
};

} // namespace

TEST_CASE("A tag is added once, whatever its case and width", "[tag]")
{
    Tagging scene;
    CHECK(scene.tags.add(scene.boss, {.name = u" ｖｉｐ "_s}).error().code ==
          Error::Code::Conflict);
    const Result<Tag> tag = scene.tags.add(
        scene.boss, {.name = u"需要  跟进"_s, .colour = u"amber"_s, .group = u"提醒"_s});
    REQUIRE(tag);
    CHECK(tag->name == u"需要 跟进"_s);
    const Result<QList<Tag>> all = scene.tags.tags(scene.ann);
    REQUIRE(all);
    CHECK(all->size() == 2);
}

TEST_CASE("What is no tag is refused", "[tag]")
{
    struct Row {
        const char16_t *name, *colour;
        bool isFine;
    };
    const auto row =
        GENERATE(Row{u"VIP", u"grey", true}, Row{u"", u"grey", false}, Row{u" \n ", u"grey", false},
                 Row{u"VIP", u"chartreuse", false}, Row{u"VIP", u"", false});
    const Tag tag{.name = QString::fromUtf16(row.name), .colour = QString::fromUtf16(row.colour)};
    CHECK(whyNotTag(tag).has_value() == !row.isFine);
    CHECK_FALSE(whyNotTag({.name = QString(40, u'长')}));
    CHECK(whyNotTag({.name = QString(41, u'长')}));
}

TEST_CASE("A tag is renamed and recoloured for all who have it", "[tag]")
{
    Tagging scene;
    REQUIRE(scene.tags.attach(scene.ann, scene.vip, {scene.acme}));
    Tag tag = (*scene.tags.tags(scene.ann))[0];
    tag.name = u"贵宾"_s;
    tag.colour = u"violet"_s;
    const Result<Tag> edited = scene.tags.edit(scene.boss, tag);
    REQUIRE(edited);
    CHECK(edited->version == 2);
    CHECK(scene.tagsOf(scene.acme) == QStringList{u"贵宾"_s});

    SECTION("but not by whom has looked at an older one")
    {
        CHECK(scene.tags.edit(scene.boss, tag).error().code == Error::Code::Conflict);
    }
    SECTION("nor to another one's name")
    {
        scene.add(u"other"_s);
        Tag again = *edited;
        again.name = u"OTHER"_s;
        CHECK(scene.tags.edit(scene.boss, again).error().code == Error::Code::Conflict);
        again.name = u"贵宾"_s; // its own
        CHECK(scene.tags.edit(scene.boss, again));
    }
    SECTION("nor by a salesperson")
    {
        CHECK(scene.tags.edit(scene.ann, *edited).error().code == Error::Code::Denied);
        CHECK(scene.tags.add(scene.ann, {.name = u"x"_s}).error().code == Error::Code::Denied);
        CHECK(scene.tags.uses(scene.ann).error().code == Error::Code::Denied);
    }
}

TEST_CASE("Many customers are tagged in one change, each with its answer", "[tag]")
{
    Tagging scene;
    REQUIRE(scene.tags.attach(scene.ann, scene.vip, {scene.umbrella}));
    const Result<TagReport> report = scene.tags.attach(
        scene.ann, scene.vip, {scene.acme, scene.bobs, scene.umbrella, CustomerId{999}});
    REQUIRE(report);
    REQUIRE(report->results.size() == 4);
    CHECK(report->done() == 2);
    CHECK(report->results[0].isChanged);
    CHECK(report->results[1].refusal->code == Error::Code::NotFound); // not for Ann's eyes
    CHECK_FALSE(report->results[2].refusal);
    CHECK_FALSE(report->results[2].isChanged); // had it
    CHECK(report->results[3].refusal->code == Error::Code::NotFound);
    CHECK(scene.tagsOf(scene.acme) == QStringList{u"VIP"_s});
    CHECK(scene.tagsOf(scene.bobs).isEmpty());

    SECTION("and untagged by one undo")
    {
        scene.undo(report->change);
        CHECK(scene.tagsOf(scene.acme).isEmpty());
        CHECK(scene.tagsOf(scene.umbrella) == QStringList{u"VIP"_s});
    }
    SECTION("and what changes nothing leaves no change")
    {
        const Result<TagReport> again = scene.tags.attach(scene.ann, scene.vip, {scene.acme});
        REQUIRE(again);
        CHECK_FALSE(again->change);
        CHECK(again->done() == 1);
    }
    SECTION("and a tag can be taken from them")
    {
        const Result<TagReport> taken =
            scene.tags.detach(scene.ann, scene.vip, {scene.acme, scene.umbrella});
        REQUIRE(taken);
        CHECK(taken->done() == 2);
        CHECK(scene.tagsOf(scene.umbrella).isEmpty());
        scene.undo(taken->change);
        CHECK(scene.tagsOf(scene.umbrella) == QStringList{u"VIP"_s});
    }
}

TEST_CASE("A tag that is used goes only with a word, and comes back with an undo", "[tag]")
{
    Tagging scene;
    REQUIRE(scene.tags.attach(scene.ann, scene.vip, {scene.acme, scene.umbrella}));
    const Result<ChangeId> refused =
        scene.tags.remove(scene.boss, scene.vip, TagService::IfUsed::Refuse);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(scene.tags.uses(scene.boss)->at(0).customers == 2);

    const Result<ChangeId> removed =
        scene.tags.remove(scene.boss, scene.vip, TagService::IfUsed::TakeFromAll);
    REQUIRE(removed);
    CHECK(scene.tagsOf(scene.acme).isEmpty());
    CHECK(scene.tags.tags(scene.ann)->isEmpty());
    CHECK(scene.tags.attach(scene.ann, scene.vip, {scene.acme}).error().code ==
          Error::Code::NotFound);

    scene.undo(*removed);
    CHECK(scene.tagsOf(scene.acme) == QStringList{u"VIP"_s});
    CHECK(scene.tagsOf(scene.umbrella) == QStringList{u"VIP"_s});
}

TEST_CASE("An unused tag just goes", "[tag]")
{
    Tagging scene;
    CHECK(scene.tags.remove(scene.boss, scene.vip, TagService::IfUsed::Refuse));
    CHECK(scene.tags.remove(scene.boss, scene.vip, TagService::IfUsed::Refuse).error().code ==
          Error::Code::NotFound);
}

TEST_CASE("The tags of customers are read by the set", "[tag]")
{
    Tagging scene;
    const TagId risk = scene.add(u"Risk"_s);
    REQUIRE(scene.tags.attach(scene.ann, scene.vip, {scene.acme, scene.umbrella}));
    REQUIRE(scene.tags.attach(scene.ann, risk, {scene.acme}));
    const auto tags = scene.write([&](Session& s) {
        return TagStore(s).tagsOf(QList{scene.acme, scene.umbrella, scene.bobs});
    });
    CHECK(tags.value(scene.acme) == QSet{scene.vip, risk});
    CHECK(tags.value(scene.umbrella) == QSet{scene.vip});
    CHECK_FALSE(tags.contains(scene.bobs));
    CHECK(scene.tags.tagsOf(scene.bob, scene.acme).error().code == Error::Code::NotFound);
    CHECK(scene.tags.tagsOf(scene.ann, scene.acme)->size() == 2);
}
