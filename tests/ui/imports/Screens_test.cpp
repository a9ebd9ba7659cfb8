#include "tests/support/Printers.h"
#include "tests/ui/imports/Importing.h"
#include "translations/Words.h"
#include "ui/base/Button.h"
#include "ui/base/Tabs.h"
#include "ui/base/Theme.h"
#include "ui/imports/CheckStep.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace kechi;
using namespace Qt::StringLiterals;

// A trade fair's list as people keep it, with a title above and what goes wrong in such lists.
static QByteArray fairList()
{
    QByteArray text = "2026 华东展会名单,,,,,,,,,,\n"
                      "单位名称,联系人,手机,电话,E-mail,行业,省市,人数,登记日期,意向,身份证\n";
    const QByteArrayList places = {"苏州", "上海", "杭州", "南京", "宁波"};
    const QByteArrayList trades = {"光电", "餐饮", "物流", "纺织", "软件"};
    const QByteArrayList people = {"刘洋", "周婷", "陈立", "孙悦", "何静"};
    for (int i = 0; i < 400; ++i) {
        const int k = i % 5;
        const QByteArray mobile =
            i % 37 == 5 ? "1379120" : "138" + QByteArray::number(62'190'000 + i);
        text +=
            (i % 61 == 7 ? QByteArray()
                         : places[k] + "优联" + QByteArray::number(i) + trades[k] + "有限公司") +
            ',' + people[k] + ',' + mobile + ",021-5566" + QByteArray::number(1000 + i) +
            (i % 3 == 0 ? ",liu" + QByteArray::number(i) + "@youlian.example" : ",") + ',' +
            trades[k] + ',' + places[k] + ",201-500,2025/11/" + QByteArray::number(1 + i % 28) +
            ",强," + (i % 9 == 0 ? "310101199003078888" : "") + '\n';
    }
    return text;
}

static void take(Importing& at, const QString& name)
{
    const QDir folder(qEnvironmentVariable("KECHI_SCREENS"));
    // What is left of 1440x900 and 1280x800 beside the navigation and below the bar.
    for (const QSize size : {QSize(1256, 848), QSize(1096, 748)}) {
        at.page->resize(size);
        QApplication::processEvents();
        QApplication::processEvents();
        const QString file = u"import-%1-%2.png"_s.arg(name).arg(size.width());
        CHECK(at.page->grab().save(folder.filePath(file)));
    }
}

// Pictures of each step, to be looked at beside the mockup:
//   KECHI_SCREENS=/some/folder KECHI_LANG=zh ui_tests "[.screens]"
TEST_CASE("Pictures of the import page", "[.screens]")
{
    REQUIRE(qEnvironmentVariableIsSet("KECHI_SCREENS"));
    const auto [mode, name] = GENERATE(table<Theme::Mode, QString>(
        {{Theme::Mode::Light, u"light"_s}, {Theme::Mode::Dark, u"dark"_s}}));
    Theme theme(mode);
    Importing at;
    speak(languageNamed(qEnvironmentVariable("KECHI_LANG")));
    for (int i = 0; i < 12; ++i)
        at.addCustomer(u"苏州优联%1光电有限公司"_s.arg(i * 5));
    take(at, u"0-empty-"_s + name);
    at.page->importFile(at.files.write(u"扫描.csv"_s, "%PDF-1.7\n"));
    at.wait();
    take(at, u"0-refused-"_s + name);
    at.page->importFile(at.files.write(u"2026-华东展会名单.csv"_s, fairList()));
    at.wait();
    take(at, u"1-file-"_s + name);
    const auto goOn = [&] {
        for (Button* each : at.page->findChildren<Button*>()) {
            if (each->isVisible() && each->buttonLook() == Button::Look::Primary)
                return each->click();
        }
    };
    goOn();
    take(at, u"2-columns-"_s + name);
    goOn();
    at.wait();
    take(at, u"3-check-"_s + name);
    at.page->findChild<CheckStep*>()->findChild<Tabs*>()->setCurrentIndex(0);
    take(at, u"3-issues-"_s + name);
    goOn();
    QTest::qWait(5);
    take(at, u"4-running-"_s + name);
    if (at.page->findChild<QWidget*>() && at.customers() == 0)
        at.wait();
    QTest::qWait(200);
    take(at, u"5-result-"_s + name);
    speak(languageNamed(u"en"_s));
}
