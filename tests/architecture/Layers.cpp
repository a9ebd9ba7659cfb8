#include "tests/architecture/Layers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kechi {

static QList<Layer> whatIsIncluded()
{
    return {
        {u"the core knows no window"_s,
         u"^core/"_s,
         uR"re(#include\s+(["<](ui|app)/|<Qt(Gui|Widgets|Charts|Svg|Network)/|<Q(Widget|Dialog|MessageBox|Application|GuiApplication|Pixmap|Image|Icon|Color|Font|Painter)>))re"_s,
         {u"core/pool/PoolDesk.cpp"_s, u"#include <QtWidgets/QMessageBox>"_s}},
        {u"the core includes by full path, and only itself"_s,
         u"^core/"_s,
         uR"re(#include\s+"(?!core/))re"_s,
         {u"core/pool/PoolDesk.cpp"_s, u"#include \"PoolStore.h\""_s}},
        {u"a page includes by full path, and never the program"_s,
         u"^ui/"_s,
         uR"re(#include\s+"(?!(core|ui)/))re"_s,
         {u"ui/pool/PoolsPage.cpp"_s, u"#include \"app/Settings.h\""_s}},
        {u"the program includes by full path, and no test"_s,
         u"^app/"_s,
         uR"re(#include\s+"(?!(app|core|ui|translations)/))re"_s,
         {u"app/App.cpp"_s, u"#include \"tests/support/TestDb.h\""_s}},
        {u"the ground floor stands on nothing"_s,
         u"^core/base/"_s,
         uR"re(#include\s+"(?!core/base/))re"_s,
         {u"core/base/Text.h"_s, u"#include \"core/customer/Customer.h\""_s}},
        {u"the database knows no trade"_s,
         u"^core/db/"_s,
         uR"re(#include\s+"(?!core/(base|db)/))re"_s,
         {u"core/db/Journal.cpp"_s, u"#include \"core/pool/Custody.h\""_s}},
        {u"parts of the window know no page"_s,
         u"^ui/base/"_s,
         uR"re(#include\s+"ui/(?!base/))re"_s,
         {u"ui/base/Card.cpp"_s, u"#include \"ui/home/HomePage.h\""_s}},
        {u"a page sees services, values and rules"_s,
         u"^ui/"_s,
         uR"re(#include\s+("core/db/(?!ChangeSet\.h")|"core/\w+/\w+(Store|Desk)\.h|<QSql|<QtSql))re"_s,
         {u"ui/pool/PoolsPage.cpp"_s, u"#include \"core/db/Integrity.h\""_s}},
        {u"the program names and opens a workspace, and asks services"_s,
         u"^app/"_s,
         uR"re(#include\s+("core/db/(?!(Address|ChangeSet|Workspace)\.h")|"core/\w+/\w+(Store|Desk)\.h|<QSql|<QtSql))re"_s,
         {u"app/commands/ListCommand.cpp"_s, u"#include \"core/list/ListStore.h\""_s}},
        {u"Qt SQL stays in the database's folder"_s,
         u"^core/(?!db/)"_s,
         uR"re(#include\s+<(QSql|QtSql))re"_s,
         {u"core/pool/PoolStore.cpp"_s, u"#include <QSqlQuery>"_s}},
        {u"tests know Catch2 by one file"_s,
         u"^tests/(?!support/catch\\.h$|architecture/)"_s,
         uR"re(#include\s+[<"](catch2/|catch\.hpp))re"_s,
         {u"tests/core/pool/Pool_test.cpp"_s, u"#include <catch2/catch.hpp>"_s}},
    };
}

// Values, rules, stores, desks, services: each may use those before it.
static QList<Layer> whoCallsWhom()
{
    return {
        {u"a service calls no service"_s,
         u"^core/.*Service\\.(h|cpp)$"_s,
         uR"re(#include\s+"core/\w+/\w+Service\.h")re"_s,
         {u"core/pool/PoolService.cpp"_s, u"#include \"core/tag/TagService.h\""_s}},
        // The sample's hands are users.
        {u"nothing below a service calls one"_s,
         u"^core/(?!sample/)(?!.*Service\\.(h|cpp)$)"_s,
         uR"re(#include\s+"core/\w+/\w+Service\.h")re"_s,
         {u"core/imports/ImportWriter.h"_s, u"#include \"core/tag/TagService.h\""_s}},
        {u"a desk works inside a transaction that runs"_s,
         u"^core/.*Desk\\.(h|cpp)$"_s,
         uR"re(\b(Database|BEGIN|COMMIT|ROLLBACK|emit)\b)re"_s,
         {u"core/pool/CustodyDesk.cpp"_s, u"Database& m_database;"_s}},
        // Three of them make the conditions that others put into their statements.
        {u"a store knows no other store"_s,
         u"^core/.*Store\\.(h|cpp)$"_s,
         uR"re(#include\s+"core/\w+/(?!(ReadScope|Filter|Figure)Store\.h)\w+(Store|Desk)\.h")re"_s,
         {u"core/pool/PoolStore.cpp"_s, u"#include \"core/member/MemberStore.h\""_s}},
        {u"a store neither begins nor throws nor speaks"_s,
         u"^core/.*Store\\.(h|cpp)$"_s,
         uR"re(\b(BEGIN|COMMIT|ROLLBACK|throw|catch|translate|emit|Database|Clock)\b)re"_s,
         {u"core/pool/PoolStore.cpp"_s, u"m_session.command(u\"COMMIT\"_s);"_s}},
        {u"rules are pure"_s,
         u"^core/.*Rules\\.(h|cpp)$"_s,
         uR"re(\b(Session|Database|Clock|QFile|QDir|QObject)\b)re"_s,
         {u"core/pool/PoolRules.h"_s, u"bool mayClaim(Session& session, CustomerId id);"_s}},
        {u"SQL stands in stores"_s,
         u"^(?!core/db/|.*Store\\.cpp$)(app|core|ui)/"_s,
         uR"re(\b(SELECT\s|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b)re"_s,
         {u"core/pool/PoolService.cpp"_s, u"session.value(u\"SELECT COUNT(*) FROM pool\"_s);"_s}},
        {u"engines differ in one folder"_s,
         u"^(?!core/db/)(app|core|ui)/"_s,
         uR"re(\b(QSQLITE|QPSQL|PRAGMA|Dialect::Kind)\b)re"_s,
         {u"core/pool/PoolStore.cpp"_s, u"if (m_session.kind() == Dialect::Kind::Sqlite)"_s}},
        {u"the row's number and count come from RETURNING"_s,
         u"^(?!core/db/)(app|core|ui)/"_s,
         uR"re(\b(lastInsertId|numRowsAffected)\b)re"_s,
         {u"core/tag/TagStore.cpp"_s, u"return query.lastInsertId();"_s}},
    };
}

static QList<Layer> whatStandsInOnePlace()
{
    return {
        {u"only the clock asks what time it is"_s,
         u"^(?!core/base/Clock\\.h$)(app|core|ui)/"_s,
         uR"re(QDateTime::current\w+|QDate::currentDate|QTime::currentTime|\bsystem_clock\b|\btime\(nullptr|\bgettimeofday\b|\bclock_gettime\b)re"_s,
         {u"ui/pool/PoolsPage.cpp"_s,
          u"const qint64 now = QDateTime::currentMSecsSinceEpoch();"_s}},
        {u"only the database throws and catches"_s,
         u"^(?!core/db/|app/CommandLine\\.cpp$)(app|core|ui)/"_s,
         uR"re(\b(throw|catch)\b)re"_s,
         {u"ui/pool/PoolsPage.cpp"_s, u"} catch (const std::exception&) {"_s}},
        {u"threads live in Tasks and the database"_s,
         u"^(?!core/base/Tasks\\.h$|core/db/)(app|core|ui)/"_s,
         uR"re(\b(QThread|QThreadPool|QtConcurrent|QMutex|QWaitCondition|QSemaphore|QFuture\w*|moveToThread|std::(j?thread|async|mutex|future))\b)re"_s,
         {u"ui/imports/ImportJobs.cpp"_s, u"auto* thread = new QThread(this);"_s}},
        {u"one file keeps what belongs to this computer"_s,
         u"^(?!app/Settings\\.cpp$)(app|core|ui)/"_s,
         uR"re(\bQSettings\b)re"_s,
         {u"ui/settings/AppearanceSection.cpp"_s, u"QSettings().setValue(u\"dark\"_s, true);"_s}},
        {u"no singleton, and no owner that nobody knows"_s,
         u"^core/(?!db/Workspace\\.)"_s,
         uR"re(\binstance\(\)|\bshared_ptr\b)re"_s,
         {u"core/tag/TagService.h"_s, u"static TagService& instance();"_s}},
        {u"core and window print nothing"_s,
         u"^(core|ui)/"_s,
         uR"re(\b(qDebug|printf|puts)\(|\bstd::(cout|cerr)\b)re"_s,
         {u"core/pool/PoolService.cpp"_s, u"qDebug() << pool.name;"_s}},
        {u"the core's words have their context beside them"_s,
         u"^core/"_s,
         uR"re(\btr\()re"_s,
         {u"core/pool/PoolRules.cpp"_s, u"return tr(\"There is no such pool.\");"_s}},
        {u"signals are connected by pointers"_s,
         u"^(app|core|ui)/"_s,
         uR"re(\b(SIGNAL|SLOT)\()re"_s,
         {u"ui/pool/PoolsPage.cpp"_s,
          u"connect(claim, SIGNAL(clicked()), this, &PoolsPage::claim);"_s}},
        {u"no class is named for being of use"_s,
         u"^(app|core|ui)/"_s,
         uR"re(\b(class|struct)\s+\w*(Manager|Helper|Utils?|Impl|Base|Data|Controller|Presenter|Factory)\b(?!;))re"_s,
         {u"core/pool/PoolManager.h"_s, u"class PoolManager {"_s}},
        {u"colours and sizes of type are named in one folder"_s,
         u"^ui/(?!base/)"_s,
         uR"re(QColor\((0x|\d|u?")|#[0-9a-fA-F]{6}\b|setStyleSheet|setPixelSize|setPointSize|\bQt::(red|green|blue|white|black|gray|yellow|cyan|magenta|dark[A-Z]\w+|lightGray)\b)re"_s,
         {u"ui/pool/LaneColumn.cpp"_s, u"painter.fillRect(rect, Qt::red);"_s}},
    };
}

const QList<Layer>& layers()
{
    static const QList<Layer> all = whatIsIncluded() + whoCallsWhom() + whatStandsInOnePlace();
    return all;
}

// A file's own header is no other file.
static QString codeOf(const SourceFile& file)
{
    const QString own = u"#include \""_s + file.name.section(u'.', 0, 0) + u".h\""_s;
    return withoutComments(file.text).remove(own);
}

QStringList breachesOf(const Layer& layer, const SourceFile& file)
{
    if (!file.name.contains(QRegularExpression(layer.files)))
        return {};
    QStringList found;
    auto hits = QRegularExpression(layer.never).globalMatch(codeOf(file));
    while (hits.hasNext())
        found += file.name + u": "_s + hits.next().captured();
    return found;
}

} // namespace kechi
