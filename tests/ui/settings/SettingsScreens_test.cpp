#include "core/member/MemberStore.h"
#include "tests/ui/settings/BackOffice.h"
#include "translations/Words.h"
#include "ui/base/TableView.h"
#include "ui/base/Theme.h"
#include "ui/base/TopBar.h"
#include "ui/main/MainWindow.h"
#include "ui/settings/PoolForm.h"
#include "ui/settings/UserForm.h"

#include <QApplication>
#include <QDir>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

void shoot(QWidget& widget, const QString& name)
{
    for (int i = 0; i < 8; ++i)
        QTest::qWait(60);
    const QDir folder(qEnvironmentVariable("KECHI_SCREENS"));
    CHECK(widget.grab().save(folder.filePath(name + u".png"_s)));
}

// A small company with three levels of departments.
void furnish(BackOffice& office)
{
    const auto east = office.departments.add(office.boss, u"华东区"_s, {});
    const auto suzhou = office.departments.add(office.boss, u"苏州办事处"_s, east->id);
    REQUIRE(suzhou);
    REQUIRE(office.departments.add(office.boss, u"客服部"_s, {}));
    const auto add = [&](const QString& name, const QString& fullName, Roles roles,
                         MemberState state, std::optional<int> limit) {
        REQUIRE(office.team.add(office.boss,
                                {.name = name,
                                 .fullName = fullName,
                                 .department = suzhou->id,
                                 .state = state,
                                 .holdingLimit = limit,
                                 .roles = roles},
                                u"correct horse"_s));
    };
    add(u"wanglei"_s, u"王蕾"_s, Role::Manager | Role::Salesperson, MemberState::Active, 200);
    add(u"zhouhang"_s, u"周航"_s, Role::Salesperson, MemberState::OnLeave, 150);
    add(u"chenjing"_s, u"陈静"_s, Role::ServiceAgent | Role::Marketing | Role::Auditor,
        MemberState::Active, {});
    add(u"former"_s, u"已离职的同事"_s, Role::Salesperson, MemberState::Disabled, {});
    office.exec(u"UPDATE pool SET recycle_untouched = TRUE, recycle_untouched_days = 30, "
                "version = version + 1"_s);
    office.addPool(u"展会线索"_s, {.membersOnly = true});
    for (int i = 0; i < 12; ++i)
        office.addCustomer(u"客户%1"_s.arg(i), i % 3 == 0 ? MemberId() : office.lin);
    office.clock.time = office.clock.time.addDays(25);
}

void shootSections(BackOffice& office, MemberId who, const QString& suffix)
{
    static constexpr std::pair<SettingsPage::Section, const char16_t*> kSections[] = {
        {SettingsPage::Users, u"users"},
        {SettingsPage::Departments, u"departments"},
        {SettingsPage::Pools, u"pools"},
        {SettingsPage::Workspace, u"workspace"},
        {SettingsPage::Appearance, u"appearance"}};
    MainWindow window;
    auto* page = new SettingsPage(office.as(who));
    page->setAppearance(u"zh"_s, Theme::Mode::Light);
    window.addPage(u"settings"_s, Icon::Settings, page->windowTitle(), page, NavBar::Place::Bottom);
    window.setWorkspace(u"华东贸易"_s);
    window.topBar().setPerson(u"林晓"_s, u"销售"_s);
    window.resize(1440, 900);
    window.show();
    for (const auto& [section, name] : kSections) {
        page->openSection(section);
        shoot(window, u"settings-%1-%2"_s.arg(QString::fromUtf16(name), suffix));
    }
}

} // namespace

// As the pictures of the other pages: KECHI_SCREENS=/some/folder ui_tests "[.screens]"
TEST_CASE("Pictures of the settings", "[.screens]")
{
    REQUIRE(qEnvironmentVariableIsSet("KECHI_SCREENS"));
    speak(languageNamed(qEnvironmentVariable("KECHI_LANG")));
    BackOffice office;
    furnish(office);
    const auto team = office.team.team(office.boss);
    Theme theme(Theme::Mode::Light);
    for (const auto& [mode, tint] :
         {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        shootSections(office, office.boss, tint);
        UserForm user(office.as(office.boss), *team, {.roles = Role::Salesperson});
        user.show();
        shoot(user, u"settings-user-"_s + tint);
        PoolForm pool(office.as(office.boss), *team, office.pools.pools(office.boss)->first());
        pool.show();
        shoot(pool, u"settings-pool-"_s + tint);
    }
    theme.setMode(Theme::Mode::Light);
    shootSections(office, office.lin, u"readonly"_s);
}
