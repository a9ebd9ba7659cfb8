#include "core/member/Access.h"
#include "tests/ui/base/Walk.h"
#include "tests/ui/settings/BackOffice.h"
#include "ui/base/TableView.h"
#include "ui/settings/DepartmentForm.h"
#include "ui/settings/PasswordDialog.h"
#include "ui/settings/PoolForm.h"
#include "ui/settings/UserForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

TableView& usersOf(BackOffice& office)
{
    auto* table = office.page->findChild<TableView*>();
    REQUIRE(table);
    REQUIRE(BackOffice::until([&] { return table->model()->rowCount() > 0; }));
    return *table;
}

void chooseUser(BackOffice& office, const QString& fullName)
{
    TableView& table = usersOf(office);
    const QModelIndexList found =
        table.model()->match(table.model()->index(0, 0), Qt::DisplayRole, fullName);
    REQUIRE(found.size() == 1);
    table.selectRow(found.first().row());
}

void fill(UserForm& form, const QString& name, const QString& fullName, const QString& password)
{
    BackOffice::editor<QLineEdit>(form, u"Name to sign in with"_s).setText(name);
    BackOffice::editor<QLineEdit>(form, u"Full name"_s).setText(fullName);
    BackOffice::editor<QLineEdit>(form, u"Password"_s).setText(password);
    BackOffice::editor<QLineEdit>(form, u"Password again"_s).setText(password);
}

QTreeWidget& treeOf(const QWidget& in)
{
    auto* tree = in.findChild<QTreeWidget*>();
    REQUIRE(tree);
    return *tree;
}

} // namespace

TEST_CASE("An administrator adds a user, who then signs in", "[ui][settings]")
{
    BackOffice office;
    office.open(office.boss, SettingsPage::Users);
    usersOf(office);
    BackOffice::click(*office.page, u"New user"_s);
    auto& form = office.dialog<UserForm>();
    fill(form, u"wang"_s, u"王蕾"_s, u"short"_s);
    BackOffice::click(form, u"Add user"_s);
    CHECK(BackOffice::field(form, u"Password"_s).hasError()); // and nothing is saved
    CHECK(form.isVisible());
    fill(form, u"wang"_s, u"王蕾"_s, u"correct horse"_s);
    BackOffice::editor<QSpinBox>(form, u"Holding limit"_s).setValue(200);
    BackOffice::click(form, u"Add user"_s);
    REQUIRE(office.isDone<UserForm>());
    REQUIRE(BackOffice::until([&] { return usersOf(office).model()->rowCount() == 3; }));
    const auto member = office.signIn.signIn(u"wang"_s, u"correct horse"_s);
    REQUIRE(member);
    CHECK(member->fullName == u"王蕾");
    CHECK(member->holdingLimit == 200);
    CHECK(member->roles == Roles(Role::Salesperson));
    CHECK(office.told.size() == 1);
}

TEST_CASE("What is wrong with a user stands beside its field", "[ui][settings]")
{
    BackOffice office;
    office.open(office.boss, SettingsPage::Users);
    usersOf(office);
    BackOffice::click(*office.page, u"New user"_s);
    auto& form = office.dialog<UserForm>();
    fill(form, u"林晓"_s, u"另一个林晓"_s, u"correct horse"_s);
    SECTION("no name")
    {
        BackOffice::editor<QLineEdit>(form, u"Name to sign in with"_s).setText(u"  "_s);
        BackOffice::click(form, u"Add user"_s);
        CHECK(BackOffice::field(form, u"Name to sign in with"_s).hasError());
    }
    SECTION("no role")
    {
        for (Chip* chip : form.findChildren<Chip*>())
            chip->setChecked(false);
        BackOffice::click(form, u"Add user"_s);
        CHECK(BackOffice::field(form, u"Roles"_s).hasError());
        CHECK_FALSE(BackOffice::field(form, u"Name to sign in with"_s).hasError());
    }
    SECTION("a name that somebody has")
    {
        BackOffice::click(form, u"Add user"_s);
        CHECK(BackOffice::until(
            [&] { return BackOffice::field(form, u"Name to sign in with"_s).hasError(); }));
    }
    SECTION("passwords that differ")
    {
        BackOffice::editor<QLineEdit>(form, u"Password again"_s).setText(u"correct house"_s);
        BackOffice::click(form, u"Add user"_s);
        CHECK(BackOffice::field(form, u"Password again"_s).hasError());
    }
    CHECK(form.isVisible());
    CHECK(office.db.value<int>(u"SELECT COUNT(*) FROM member"_s) == 2);
}

TEST_CASE("A user is edited, disabled, and gets a new password", "[ui][settings]")
{
    BackOffice office;
    office.open(office.boss, SettingsPage::Users);
    chooseUser(office, u"林晓"_s);
    SECTION("edited")
    {
        BackOffice::click(*office.page, u"Edit…"_s);
        auto& form = office.dialog<UserForm>();
        BackOffice::editor<QLineEdit>(form, u"Full name"_s).setText(u"林晓晓"_s);
        BackOffice::click(form, u"Save"_s);
        REQUIRE(office.isDone<UserForm>());
        CHECK(office.team.team(office.boss)->find(office.lin)->fullName == u"林晓晓");
    }
    SECTION("sent on leave until a day not known yet")
    {
        BackOffice::click(*office.page, u"Edit…"_s);
        auto& form = office.dialog<UserForm>();
        auto& state = BackOffice::editor<QComboBox>(form, u"State"_s);
        state.setCurrentIndex(state.findData(int(MemberState::OnLeave)));
        auto& standIn = BackOffice::editor<QComboBox>(form, u"Who stands in"_s);
        CHECK(standIn.isVisible());
        standIn.setCurrentIndex(standIn.findText(u"boss"_s));
        BackOffice::click(form, u"Save"_s);
        REQUIRE(office.isDone<UserForm>());
        const Member saved = *office.team.team(office.boss)->find(office.lin);
        CHECK(saved.state == MemberState::OnLeave);
        CHECK(saved.leaveFrom == office.clock.time.toTimeZone(office.zone).date());
        CHECK_FALSE(saved.leaveTo.isValid());
        CHECK(saved.standIn == office.boss);
    }
    SECTION("disabled")
    {
        BackOffice::click(*office.page, u"Disable"_s);
        REQUIRE(BackOffice::until([&] { return office.told.size() == 1; }));
        CHECK_FALSE(office.team.team(office.boss)->find(office.lin)->isActive());
    }
    SECTION("with a new password")
    {
        BackOffice::click(*office.page, u"New password…"_s);
        auto& dialog = office.dialog<PasswordDialog>();
        BackOffice::editor<QLineEdit>(dialog, u"New password"_s).setText(u"battery staple"_s);
        BackOffice::editor<QLineEdit>(dialog, u"New password again"_s).setText(u"battery staple"_s);
        BackOffice::click(dialog, u"Save"_s);
        REQUIRE(office.isDone<PasswordDialog>());
        CHECK(office.signIn.signIn(u"林晓"_s, u"battery staple"_s));
    }
}

TEST_CASE("The last administrator is not disabled", "[ui][settings]")
{
    BackOffice office;
    office.open(office.boss, SettingsPage::Users);
    chooseUser(office, u"boss"_s);
    CHECK_FALSE(BackOffice::button(*office.page, u"New password…"_s)->isEnabled()); // one's own
    BackOffice::click(*office.page, u"Disable"_s);
    CHECK(BackOffice::until([&] { return office.says(u"last active administrator"_s); }));
    CHECK(office.told.isEmpty());
}

TEST_CASE("Who may not change the settings reads who may", "[ui][settings]")
{
    BackOffice office;
    const auto section = GENERATE(SettingsPage::Users, SettingsPage::Departments,
                                  SettingsPage::Pools, SettingsPage::Workspace);
    office.open(office.lin, section);
    const Error refusal = *whyNot(Actor{.id = office.lin, .roles = Role::Salesperson},
                                  section == SettingsPage::Pools       ? Action::ManagePools
                                  : section == SettingsPage::Workspace ? Action::ManageLists
                                                                       : Action::ManageTeam);
    CHECK(BackOffice::until([&] { return office.says(refusal.text); }));
    for (const QString& act : {u"New user"_s, u"Edit…"_s, u"Disable"_s, u"New department"_s,
                               u"Remove"_s, u"New pool"_s, u"Archive"_s, u"Save"_s})
        CHECK_FALSE(BackOffice::button(*office.page, act));
    if (section == SettingsPage::Workspace)
        CHECK(BackOffice::button(*office.page, u"Change my password…"_s));
}

TEST_CASE("Departments are added, moved and removed", "[ui][settings]")
{
    BackOffice office;
    office.open(office.boss, SettingsPage::Departments);
    QTreeWidget& tree = treeOf(*office.page);
    const auto add = [&](const QString& act, const QString& name) {
        BackOffice::click(*office.page, act);
        auto& form = office.dialog<DepartmentForm>();
        BackOffice::editor<QLineEdit>(form, u"Name"_s).setText(name);
        BackOffice::click(form, u"Save"_s);
        REQUIRE(office.isDone<DepartmentForm>());
    };
    const auto named = [&](const QString& name) -> QTreeWidgetItem* {
        return tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    REQUIRE(
        BackOffice::until([&] { return BackOffice::button(*office.page, u"New department"_s); }));
    add(u"New department"_s, u"华东"_s);
    REQUIRE(BackOffice::until([&] { return named(u"华东"_s); }));
    tree.setCurrentItem(named(u"华东"_s));
    add(u"New one below it"_s, u"苏州"_s);
    REQUIRE(BackOffice::until([&] { return named(u"苏州"_s); }));
    CHECK(named(u"苏州"_s)->parent() == named(u"华东"_s));

    SECTION("a second one of the name has no room beside it")
    {
        BackOffice::click(*office.page, u"New department"_s);
        auto& form = office.dialog<DepartmentForm>();
        BackOffice::editor<QLineEdit>(form, u"Name"_s).setText(u"华东"_s);
        BackOffice::click(form, u"Save"_s);
        CHECK(BackOffice::field(form, u"Name"_s).hasError());
    }
    SECTION("moved to the top, and renamed")
    {
        tree.setCurrentItem(named(u"苏州"_s));
        BackOffice::click(*office.page, u"Rename or move…"_s);
        auto& form = office.dialog<DepartmentForm>();
        BackOffice::editor<QComboBox>(form, u"Below"_s).setCurrentIndex(0);
        BackOffice::editor<QLineEdit>(form, u"Name"_s).setText(u"苏南"_s);
        BackOffice::click(form, u"Save"_s);
        REQUIRE(office.isDone<DepartmentForm>());
        CHECK(BackOffice::until([&] { return named(u"苏南"_s) && !named(u"苏南"_s)->parent(); }));
    }
    SECTION("removed, an empty one only")
    {
        tree.setCurrentItem(named(u"华东"_s));
        BackOffice::click(*office.page, u"Remove"_s);
        CHECK(BackOffice::until([&] { return office.says(u"people or departments in it"_s); }));
        tree.setCurrentItem(named(u"苏州"_s));
        BackOffice::click(*office.page, u"Remove"_s);
        CHECK(BackOffice::until([&] { return !named(u"苏州"_s); }));
    }
}

TEST_CASE("A pool's rule says before it is saved whom it would take", "[ui][settings]")
{
    BackOffice office;
    office.addCustomer(u"华辰精密"_s, office.lin);
    office.clock.time = office.clock.time.addDays(40);
    office.open(office.boss, SettingsPage::Pools);
    REQUIRE(BackOffice::until([&] { return office.says(u"默认客户池"_s); }));
    BackOffice::click(*office.page, u"Edit…"_s);
    auto& form = office.dialog<PoolForm>();
    for (QCheckBox* box : form.findChildren<QCheckBox*>())
        box->setChecked(true);
    BackOffice::editor<QSpinBox>(form, u"After so many days without a follow-up"_s).setValue(30);
    CHECK(BackOffice::until([&] { return BackOffice::says(form, u"take 1 customer"_s); }));
    CHECK(BackOffice::says(form, u"林晓"_s));
    QTreeWidget& people = treeOf(form);
    for (QTreeWidgetItem* item : people.findItems(u"林晓"_s, Qt::MatchExactly))
        item->setCheckState(1, Qt::Checked);
    BackOffice::click(form, u"Save"_s);
    REQUIRE(office.isDone<PoolForm>());
    const PoolView saved = office.pools.pools(office.boss)->first();
    CHECK(saved.pool.rule ==
          PoolRule{.membersOnly = true, .recycleUntouched = true, .recycleUntouchedDays = 30});
    REQUIRE(saved.people.size() == 1);
    CHECK(saved.people[0].member == office.lin);
    CHECK(BackOffice::until([&] { return office.says(u"Members: 林晓"_s); }));
}

TEST_CASE("A pool is added, and archived while it is empty", "[ui][settings]")
{
    BackOffice office;
    office.addCustomer(u"华辰精密"_s);
    office.open(office.boss, SettingsPage::Pools);
    REQUIRE(BackOffice::until([&] { return office.says(u"默认客户池"_s); }));
    BackOffice::click(*office.page, u"New pool"_s);
    auto& form = office.dialog<PoolForm>();
    BackOffice::click(form, u"Add pool"_s);
    CHECK(BackOffice::field(form, u"Name"_s).hasError());
    BackOffice::editor<QLineEdit>(form, u"Name"_s).setText(u"展会线索"_s);
    BackOffice::click(form, u"Add pool"_s);
    REQUIRE(office.isDone<PoolForm>());
    REQUIRE(BackOffice::until([&] { return office.says(u"展会线索"_s); }));
    QList<Button*> archive;
    REQUIRE(BackOffice::until([&] {
        archive.clear();
        for (Button* one : office.page->findChildren<Button*>()) {
            if (one->isVisible() && one->text() == u"Archive")
                archive += one;
        }
        return archive.size() == 2;
    }));
    archive[0]->click(); // the first pool, with a customer in it
    REQUIRE(BackOffice::until([&] {
        return !office.page->findChildren<Notice*>().isEmpty() && office.told.size() == 1;
    }));
    archive[1]->click();
    CHECK(BackOffice::until([&] { return office.pools.pools(office.boss)->size() == 1; }));
    CHECK(office.pools.pools(office.boss)->first().pool.name == u"默认客户池");
}

TEST_CASE("The workspace gets another name and time zone", "[ui][settings]")
{
    BackOffice office;
    REQUIRE(office.workspace.change(office.boss, u"华东"_s, "Asia/Shanghai"));
    office.open(office.boss, SettingsPage::Workspace);
    auto& name = BackOffice::editor<QLineEdit>(*office.page, u"Name"_s);
    auto& zone = BackOffice::editor<QComboBox>(*office.page, u"Time zone"_s);
    REQUIRE(BackOffice::until([&] { return zone.currentText() == u"Asia/Shanghai"; }));
    CHECK_FALSE(BackOffice::button(*office.page, u"Save"_s)->isEnabled()); // nothing to save
    name.setText(u"华东贸易"_s);
    zone.setEditText(u"Mars/Olympus"_s);
    BackOffice::click(*office.page, u"Save"_s);
    CHECK(BackOffice::field(*office.page, u"Time zone"_s).hasError());
    zone.setEditText(u"Asia/Urumqi"_s);
    BackOffice::click(*office.page, u"Save"_s);
    REQUIRE(BackOffice::until([&] { return !office.told.isEmpty(); }));
    CHECK(office.workspace.settings()->name == u"华东贸易");
    CHECK(office.workspace.settings()->timeZone == "Asia/Urumqi");
}

TEST_CASE("One's own password is changed by who knows the old one", "[ui][settings]")
{
    BackOffice office;
    REQUIRE(office.signIn.resetPassword(office.boss, office.lin, u"correct horse"_s));
    office.open(office.lin, SettingsPage::Workspace);
    REQUIRE(BackOffice::until(
        [&] { return BackOffice::button(*office.page, u"Change my password…"_s); }));
    REQUIRE(BackOffice::until(
        [&] { return office.says(u"Only"_s) || office.says(u"administrator"_s); }));
    BackOffice::click(*office.page, u"Change my password…"_s);
    auto& dialog = office.dialog<PasswordDialog>();
    const auto save = [&](const QString& old) {
        BackOffice::editor<QLineEdit>(dialog, u"Password until now"_s).setText(old);
        BackOffice::editor<QLineEdit>(dialog, u"New password"_s).setText(u"battery staple"_s);
        BackOffice::editor<QLineEdit>(dialog, u"New password again"_s).setText(u"battery staple"_s);
        BackOffice::click(dialog, u"Save"_s);
    };
    save(u"wrong horse"_s);
    REQUIRE(BackOffice::until(
        [&] { return BackOffice::field(dialog, u"Password until now"_s).hasError(); }));
    save(u"correct horse"_s);
    REQUIRE(office.isDone<PasswordDialog>());
    CHECK(office.signIn.signIn(u"林晓"_s, u"battery staple"_s));
}

TEST_CASE("Settings that were not looked at are read again when they are", "[ui][settings]")
{
    BackOffice office;
    office.open(office.boss, SettingsPage::Users);
    REQUIRE(usersOf(office).model()->rowCount() == 2);
    office.page->hide();
    REQUIRE(office.team.add(office.boss, {.name = u"wang"_s, .roles = Role::Salesperson},
                            u"correct horse"_s));
    QTest::qWait(50);
    CHECK(usersOf(office).model()->rowCount() == 2);
    office.page->show();
    CHECK(BackOffice::until([&] { return usersOf(office).model()->rowCount() == 3; }));
}

TEST_CASE("Language and look are told to whoever keeps them", "[ui][settings]")
{
    BackOffice office;
    office.open(office.lin, SettingsPage::Appearance);
    office.page->setAppearance(u"en"_s, Theme::Mode::System);
    QSignalSpy language(office.page.get(), &SettingsPage::languageChosen);
    QSignalSpy look(office.page.get(), &SettingsPage::lookChosen);
    for (Chip* chip : office.page->findChildren<Chip*>()) {
        if (chip->text() == u"中文" || chip->text() == u"Dark")
            chip->click();
    }
    REQUIRE(language.count() == 1);
    CHECK(language.first().first().toString() == u"zh");
    REQUIRE(look.count() == 1);
    CHECK(look.first().first().value<Theme::Mode>() == Theme::Mode::Dark);
}

TEST_CASE("All settings have names, and Tab goes as one reads", "[ui][settings]")
{
    BackOffice office;
    const auto section = SettingsPage::Section(GENERATE(range(0, int(SettingsPage::SectionCount))));
    office.open(office.boss, section);
    REQUIRE(BackOffice::until(
        [&] { return office.says(u"默认客户池"_s) || usersOf(office).model()->rowCount() > 0; }));
    QTest::keyClick(office.page.get(), Qt::Key_Tab);
    CHECK(namelessWidgets(*office.page).join(u'\n') == QString());
    CHECK(tabsAgainstReading(*office.page).join(u'\n') == QString());
    const auto team = office.team.team(office.boss);
    UserForm user(office.as(office.boss), *team, {});
    DepartmentForm department(office.as(office.boss), {}, {});
    PoolForm pool(office.as(office.boss), *team, {});
    PasswordDialog password(office.as(office.boss), *team->find(office.boss));
    for (QDialog* dialog : QList<QDialog*>{&user, &department, &pool, &password}) {
        dialog->show();
        CHECK(namelessWidgets(*dialog).join(u'\n') == QString());
        CHECK(tabsAgainstReading(*dialog).join(u'\n') == QString());
        dialog->hide();
    }
}
