#include "core/workspace/WorkspaceService.h"

#include "core/workspace/SettingStore.h"
#include "tests/core/member/Office.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("A workspace has a name and a time zone that an administrator changes", "[workspace]")
{
    Office office;
    const MemberId boss = office.hire(u"boss"_s, Role::Administrator);
    const MemberId li = office.hire(u"li"_s, Role::Salesperson);
    WorkspaceService service(*office.db, office.clock);
    REQUIRE(service.settings());
    CHECK(service.settings()->zone().isValid()); // also while nothing is set

    const auto changed = service.change(boss, u" 客池 科技 "_s, "Asia/Urumqi");
    REQUIRE(changed);
    CHECK(*service.settings() == *changed);
    CHECK(changed->name == u"客池 科技");
    CHECK(changed->zone().offsetFromUtc(office.clock.now()) == 6 * 3600);

    CHECK(service.change(boss, u"x"_s, "Asia/Atlantis").error().code == Error::Code::Invalid);
    CHECK(service.change(boss, u" "_s, "Asia/Urumqi").error().code == Error::Code::Invalid);
    CHECK(service.change(li, u"mine"_s, "Asia/Urumqi").error().code == Error::Code::Denied);
    CHECK(service.settings()->name == u"客池 科技");
}

TEST_CASE("What a workspace says of itself is read as it was written", "[workspace]")
{
    Office office;
    const WorkspaceSettings settings{.id = u"b2d2"_s,
                                     .name = u"ACME"_s,
                                     .timeZone = "America/New_York",
                                     .createdAt = office.clock.now().addMSecs(7)};
    const Result<Done> done = office.db->write({.what = u"test"_s, .at = office.clock.now()},
                                               [&](Session& s) -> Result<Done> {
                                                   SettingStore store(s);
                                                   store.setWorkspace({});
                                                   store.setWorkspace(settings);
                                                   CHECK(store.workspace() == settings);
                                                   CHECK_FALSE(store.value(u"nothing"_s));
                                                   return Done{};
                                               });
    REQUIRE(done);
}
