#include "app/App.h"
#include "app/Seat.h"
#include "core/sample/Sample.h"
#include "tests/support/Printers.h"

#include "ui/base/PasswordField.h"
#include "ui/base/Toast.h"
#include "ui/customer/CustomersPage.h"
#include "ui/imports/ImportPage.h"
#include "ui/main/SignInPage.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kechi;
using namespace Qt::StringLiterals;

// Pictures of the window on the sample company, for the README and to be looked at:
//   KECHI_SCREENS=/some/folder ui_tests "[.pictures]"
namespace {

static constexpr int kPatience = 2500; // ms, for a page to have asked and drawn

void take(App& app, const QString& name)
{
    QTest::qWait(kPatience);
    const QDir folder(qEnvironmentVariable("KECHI_SCREENS"));
    CHECK(app.window().grab().save(folder.filePath(name + u".png"_s)));
}

// The button in the language that is spoken.
void press(QWidget& page, const QStringList& texts)
{
    for (auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && texts.contains(button->text()))
            return button->click();
    }
    FAIL("no such button");
}

CustomerId best(App& app)
{
    Seat& seat = *app.seat();
    const CustomerSort order{.by = CustomerSort::By::Score, .isDescending = true};
    const auto page = seat.services().lists.page(seat.me().id, {}, order, {}, 4);
    REQUIRE(page);
    return page->rows.last().id;
}

QString list(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"展会名单.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("公司名称,联系人,手机,城市,行业,首次接触\n"
               "苏州云帆精密有限公司,陈立,16012345678,苏州,制造业,2026/11/3\n"
               "无锡远景新材有限公司,何静,16023456789,无锡,制造业,2026/11/4\n"
               "宁波海联物流有限公司,赵敏,1603456,宁波,交通物流,2026/11/5\n");
    return path;
}

} // namespace

TEST_CASE("Pictures of the window on the sample company", "[.pictures]")
{
    REQUIRE(qEnvironmentVariableIsSet("KECHI_SCREENS"));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"示例.kechi"_s);
    const Clock clock;
    NoProgress progress;
    REQUIRE(createWorkspace(file, [&](Database& database) -> Result<Done> {
        const auto made = makeSample(
            database, clock, {.userName = u"demo"_s, .password = u"kechi-sample"_s}, progress);
        if (!made)
            return made.error();
        return Done{};
    }));
    App app(Settings(folder.filePath(u"kechi.ini"_s)));
    app.setLanguage(languageNamed(qEnvironmentVariable("KECHI_LANG", u"zh"_s)));
    app.setLook(qEnvironmentVariable("KECHI_LOOK") == u"dark" ? Theme::Mode::Dark
                                                              : Theme::Mode::Light);
    const QStringList size = qEnvironmentVariable("KECHI_SIZE", u"1440x900"_s).split(u'x');
    app.window().resize(size.value(0).toInt(), size.value(1).toInt());
    QSignalSpy in(&app, &App::cameIn);
    app.start(file);
    auto* door = app.window().findChild<SignInPage*>();
    auto* password = door->findChild<PasswordField*>();
    REQUIRE(QTest::qWaitFor([&] { return password->isEnabled(); }));
    emit door->signInRequested(u"demo"_s, u"kechi-sample"_s);
    REQUIRE(in.wait(30'000));
    QTest::qWait(3 * kPatience); // the rules' first round, and the toast that tells of it
    app.window().toast().clear();
    press(app.window(), {u"团队"_s, u"Team"_s});
    take(app, u"home"_s);
    for (const QString& page : {u"customers"_s, u"pools"_s, u"dashboard"_s, u"settings"_s}) {
        app.window().showPage(page);
        if (page == u"customers")
            app.window().findChild<CustomersPage*>()->openCustomer(best(app));
        take(app, page);
    }
    app.window().showPage(u"imports"_s);
    auto* imports = app.window().findChild<ImportPage*>();
    imports->importFile(list(folder));
    take(app, u"import-file"_s);
    press(*imports, {u"下一步：对应列"_s, u"Next: columns"_s});
    take(app, u"import"_s);
}
