#include "tests/ui/gallery/Pages.h"
#include "ui/base/SearchBox.h"
#include "ui/base/Theme.h"
#include "ui/base/Toast.h"
#include "ui/base/TopBar.h"
#include "ui/main/FirstRunPage.h"
#include "ui/main/MainWindow.h"
#include "ui/main/NewWorkspacePage.h"
#include "ui/main/SignInPage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QKeyEvent>
#include <QTimer>

using namespace kechi;
using namespace Qt::StringLiterals;

static void fill(MainWindow& window)
{
    window.setWorkspace(u"华东贸易"_s);
    window.addPage(u"home"_s, Icon::Home, u"工作台"_s, homePage());
    window.addPage(u"customers"_s, Icon::Customers, u"客户"_s, customersPage());
    window.addPage(u"pools"_s, Icon::Pool, u"客户池"_s, poolsPage());
    window.addPage(u"tasks"_s, Icon::Tasks, u"跟进任务"_s, new QWidget);
    window.addPage(u"deals"_s, Icon::Deals, u"商机与订单"_s, new QWidget);
    window.addPage(u"parts"_s, Icon::Cases, u"反馈与投诉"_s, partsPage());
    window.addPage(u"dashboard"_s, Icon::Charts, u"分析报表"_s, dashboardPage());
    window.addPage(u"import"_s, Icon::Imports, u"导入与清洗"_s, importPage());
    window.addPage(u"team"_s, Icon::Team, u"团队与权限"_s, new QWidget, NavBar::Place::Bottom);
    window.addPage(u"settings"_s, Icon::Settings, u"设置"_s, new QWidget, NavBar::Place::Bottom);
    window.setBadge(u"pools"_s, 312);
    window.setBadge(u"tasks"_s, 7, Tone::Bad);
    window.setBadge(u"parts"_s, 2);
    window.topBar().search()->setHint(u"搜索客户、电话、拼音首字母…"_s);
    window.topBar().setState(Icon::Backup, u"备份于 09:30,已验证"_s);
    window.topBar().setPerson(u"林晓"_s, u"销售经理"_s);
}

static void showAlone(MainWindow& window, const QString& name)
{
    if (name == u"signin") {
        auto* view = new SignInPage;
        view->setUser(u"林晓"_s);
        view->setError(u"用户名或密码不对。3 秒后可以再试。"_s);
        window.showAlone(view);
    } else if (name == u"firstrun") {
        auto* view = new FirstRunPage;
        view->setRecent(
            {u"/home/linxiao/文档/华东贸易.kechi"_s,
             u"/home/linxiao/文档/一个名字非常非常长的工作区文件 2026 年第三季度.kechi"_s});
        window.showAlone(view);
    } else if (name == u"new") {
        auto* view = new NewWorkspacePage;
        view->setFile(u"/home/linxiao/文档/华东贸易.kechi"_s);
        window.showAlone(view);
    } else {
        window.showPage(name);
    }
}

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({u"dark"_s, u"In the dark colours."_s});
    options.addOption({u"size"_s, u"Of the window, as 1280x800."_s, u"WxH"_s, u"1440x900"_s});
    options.addOption({u"shot"_s, u"Writes a picture and ends."_s, u"FILE"_s});
    options.addOption({u"page"_s,
                       u"home, customers, pools, parts, dashboard, import, signin, firstrun, new"_s,
                       u"NAME"_s, u"customers"_s});
    options.addOption({u"toast"_s, u"With a toast."_s});
    options.addOption(
        {u"focus"_s, u"With the focus on the n-th widget of the Tab order."_s, u"N"_s});
    options.process(app);

    const Theme theme(options.isSet(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    MainWindow window;
    fill(window);
    const QStringList size = options.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    showAlone(window, options.value(u"page"_s));
    if (options.isSet(u"toast"_s)) {
        window.tellWithUndo(u"已把 苏州优联光电 等 3 位客户分配给 王蕾。"_s);
        window.tell(u"已复制 15 行。"_s);
    }
    window.show();
    window.activateWindow();
    for (int i = options.value(u"focus"_s).toInt(); i > 0; --i)
        QTimer::singleShot(100, &window, [&window] {
            QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QWidget* has = QApplication::focusWidget();
            QApplication::sendEvent(has ? has : &window, &tab);
        });
    if (options.isSet(u"shot"_s)) {
        QTimer::singleShot(400, &window, [&] {
            const bool written = window.grab().save(options.value(u"shot"_s));
            QApplication::exit(written ? 0 : 1);
        });
    }
    return QApplication::exec();
}
