#include "core/customer/ChoiceStore.h"
#include "core/customer/CustomerStore.h"
#include "core/customer/GradeStore.h"
#include "core/customer/StageStore.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("A choice is found past case, width and script, and added once", "[customer]")
{
    Scene scene;
    const auto findOrAdd = [&](ChoiceList list, const QString& name) {
        return scene.write([&](Session& s) { return ChoiceStore(s).findOrAdd(list, name); });
    };
    const ChoiceId machines = findOrAdd(ChoiceList::Industry, u" 机械 制造 "_s);
    CHECK(findOrAdd(ChoiceList::Industry, u"機械 製造"_s) == machines);
    const ChoiceId trade = findOrAdd(ChoiceList::Industry, u"IT Trade"_s);
    CHECK(findOrAdd(ChoiceList::Industry, u"ＩＴ  trade"_s) == trade);
    CHECK(findOrAdd(ChoiceList::Region, u"机械 制造"_s) != machines); // each list its own

    const auto all = [&] {
        return scene.write([&](Session& s) { return ChoiceStore(s).all(ChoiceList::Industry); });
    };
    CHECK(all() == QList{Choice{machines, u"机械 制造"_s, 1}, Choice{trade, u"IT Trade"_s, 2}});
    CHECK(scene.write([&](Session& s) { return ChoiceStore(s).names(); }).value(trade) ==
          u"IT Trade"_s);

    SECTION("it can be renamed, but not to another one's name")
    {
        const auto update = [&](const Choice& choice) {
            return scene.write([&](Session& s) { return ChoiceStore(s).update(choice); });
        };
        CHECK_FALSE(update({trade, u"机械  制造"_s, 2}));
        CHECK(update({trade, u"it TRADE"_s, 2}));
        CHECK(update({machines, u"机械"_s, 5, true}));
        CHECK(all().last() == Choice{machines, u"机械"_s, 5, true});
    }
}

TEST_CASE("A grade is found past case and width, and added as the last", "[customer]")
{
    Scene scene;
    const auto findOrAdd = [&](const QString& name) {
        return scene.write([&](Session& s) { return GradeStore(s).findOrAdd(name); });
    };
    const GradeId a = findOrAdd(u"A"_s);
    const GradeId b = findOrAdd(u"B"_s);
    CHECK(findOrAdd(u"ａ"_s) == a);
    CHECK(scene.write([&](Session& s) { return GradeStore(s).all(); }) ==
          QList{Grade{a, u"A"_s, 1}, Grade{b, u"B"_s, 2}});
    CHECK_FALSE(scene.write([&](Session& s) { return GradeStore(s).update({b, u"a"_s, 2}); }));
    CHECK(scene.write([&](Session& s) { return GradeStore(s).update({b, u"B+"_s, 2}); }));
    CHECK_FALSE(scene.write([&](Session& s) { return GradeStore(s).findByName(u"B"_s); }));
}

TEST_CASE("A stage is set with its time, once", "[customer]")
{
    Scene scene;
    const CustomerId acme = scene.addCustomer(u"Acme"_s);
    scene.clock.pass(3);
    const auto set = [&](Stage stage) {
        return scene.write(
            [&](Session& s) { return StageStore(s).set(acme, stage, scene.clock.now()); });
    };
    CHECK(set(Stage::Won));
    const QDateTime won = scene.clock.now();
    scene.clock.pass(1);
    CHECK_FALSE(set(Stage::Won));
    const auto found = scene.write([&](Session& s) { return CustomerStore(s).find(acme); });
    CHECK(found->stage == Stage::Won);
    CHECK(found->stageSince == won);
    CHECK(found->version == 2);
    scene.exec(u"UPDATE customer SET deleted_at = 1"_s);
    CHECK_FALSE(set(Stage::Lost));
}
