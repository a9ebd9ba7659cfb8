#include "tests/bench/Lines.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#ifdef KECHI_GUI
#include "core/base/Tasks.h"
#include "core/customer/ContactService.h"
#include "core/customer/CustomerService.h"
#include "core/exports/ExportService.h"
#include "core/interaction/InteractionService.h"
#include "core/list/ListService.h"
#include "core/list/RecordService.h"
#include "core/member/TeamService.h"
#include "core/order/OrderService.h"
#include "core/pool/PoolService.h"
#include "core/tag/TagService.h"
#include "core/task/TaskService.h"
#include "ui/base/Theme.h"
#include "ui/customer/CustomersPage.h"
#include "ui/main/MainWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#endif

using namespace Qt::StringLiterals;

namespace kechi::bench {

static constexpr int kRounds = 5;

#ifdef KECHI_GUI

// The limit: a window of Qt's with nothing in it.
static int showBare()
{
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    return QApplication::exec();
}

namespace {

// Ends the program once rows have been painted.
class FirstRows : public QObject {
public:
    explicit FirstRows(QWidget* viewport) : QObject(viewport)
    {
        viewport->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* view = qobject_cast<QAbstractItemView*>(watched->parent());
        if (event->type() == QEvent::Paint && view && view->model() &&
            view->model()->rowCount() > 0)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

} // namespace

// Everything from the file to the list's first rows, but the asking for a password.
static int showList(const QString& file)
{
    const Theme theme(Theme::Mode::Light);
    const OpenedWorkspace opened = openWorkspace(file);
    if (!opened) {
        complain(opened.error().text);
        return 1;
    }
    Database& db = (*opened)->database();
    const Clock clock;
    ListService lists(db, clock);
    RecordService records(db, clock);
    CustomerService customers(db, clock);
    ContactService contacts(db, clock);
    InteractionService interactions(db, clock);
    OrderService orders(db, clock);
    TaskService toDos(db, clock);
    TagService tags(db, clock);
    PoolService pools(db, clock);
    TeamService team(db, clock);
    ExportService exports(db, clock);
    Tasks tasks;
    const QTimeZone zone("Asia/Shanghai");
    MainWindow window;
    auto* page =
        new CustomersPage({lists, records, customers, contacts, interactions, orders, toDos, tags,
                           pools, team, exports, tasks, clock, zone, MemberId{1}});
    window.addPage(u"customers"_s, Icon::Customers, page->windowTitle(), page);
    window.showPage(u"customers"_s);
    window.resize(1440, 900);
    for (auto* view : page->findChildren<QAbstractItemView*>())
        new FirstRows(view->viewport());
    page->showFilter({});
    window.show();
    QTimer::singleShot(60'000, qApp, [] { QCoreApplication::exit(1); });
    const int code = QApplication::exec();
    tasks.waitForDone();
    return code;
}

int startPart(const QStringList& arguments)
{
    return arguments.value(0) == u"bare" ? showBare() : showList(arguments.value(1));
}

static std::optional<double> wholeProcess(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"--part"_s, u"start"_s} + arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    return double(timer.nsecsElapsed()) / 1e6;
}

bool measureStart(Work& work, const Tell& tell)
{
    const QString file = work.filled();
    if (file.isEmpty())
        return false;
    double product = 0;
    double limit = 0;
    for (int round = 0; round < kRounds; ++round) {
        const auto list = wholeProcess({u"list"_s, file});
        const auto bare = wholeProcess({u"bare"_s});
        if (!list || !bare)
            return false;
        product = round == 0 ? *list : std::min(product, *list);
        limit = round == 0 ? *bare : std::min(limit, *bare);
    }
    tell({.name = u"start"_s,
          .unit = u"ms"_s,
          .product = product,
          .limit = limit,
          .goal = 3,
          .what = u"whole process to the first painted list, without the password; limit: an "
                  u"empty QMainWindow"_s});
    return true;
}

#else

int startPart(const QStringList&)
{
    return 1;
}

bool measureStart(Work&, const Tell&)
{
    return true; // there is no window to start
}

#endif

} // namespace kechi::bench
