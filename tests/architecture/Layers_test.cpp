#include "tests/support/Printers.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What a file under a folder may not say. The build would let these through:
// <QtWidgets/QWidget> is found on QtCore's include path.
static const struct Layer {
    QString what, folder, except, never;
} kLayers[] = {
    {u"the core knows no window"_s,
     u"core"_s,
     {},
     uR"(#include\s+(["<](ui|app)/|<Qt(Gui|Widgets|Charts)/|<Q(Widget|Dialog|MessageBox|Application|GuiApplication|Pixmap|Icon|Color|Font|Painter)>))"_s},
    {u"the core includes by full path"_s, u"core"_s, {}, uR"re(#include\s+"(?!core/))re"_s},
    {u"a page sees services, values and rules"_s,
     u"ui"_s,
     {},
     uR"(#include\s+("app/|"core/db/(Session|Database|Dialect|DbError|Journal|Migrations|Workspace)|"core/\w+/\w+(Store|Desk)\.h|<QSql|<QtSql|<QSettings))"_s},
    {u"the program asks services"_s,
     u"app"_s,
     {},
     uR"re(#include\s+("core/db/(Session|Dialect|DbError|Journal|Migrations)|"core/\w+/\w+(Store|Desk)\.h|<QSql|<QtSql)|\b(SELECT\s.*\bFROM|INSERT INTO|DELETE FROM)\b)re"_s},
    {u"one file keeps what belongs to this computer"_s, u"app"_s, u"^app/Settings\\.cpp$"_s,
     uR"(#include\s+<QSettings>)"_s},
    {u"the program asks no clock but the one"_s,
     u"app"_s,
     {},
     uR"(QDateTime::currentDateTime|QDate::currentDate|QTime::currentTime)"_s},
    {u"a page asks no clock"_s,
     u"ui"_s,
     {},
     uR"(QDateTime::currentDateTime|QDate::currentDate|QTime::currentTime)"_s},
    {u"only the clock asks what time it is"_s, u"core"_s, u"core/base/Clock\\.h$"_s,
     uR"(QDateTime::currentDateTime|QDateTime::currentMSecs|QDate::currentDate|QTime::currentTime)"_s},
    {u"Qt SQL stays in the database folder"_s, u"core"_s, u"^core/db/"_s,
     uR"(#include\s+<(QSql|QtSql))"_s},
    {u"engines differ in one folder"_s, u"core"_s, u"^core/db/"_s,
     uR"(\b(QSQLITE|QPSQL|PRAGMA|Dialect::Kind)\b)"_s},
    {u"SQL stands in stores"_s, u"core"_s, u"(^core/db/|Store\\.cpp$)"_s,
     uR"(\b(SELECT\s|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b)"_s},
    {u"SQL stands in stores (window)"_s,
     u"ui"_s,
     {},
     uR"(\b(SELECT\s.*\bFROM|INSERT INTO|DELETE FROM)\b)"_s},
    {u"a store neither begins nor throws nor speaks"_s, u"core"_s, u"^(?!.*Store\\.cpp$)"_s,
     uR"(\b(BEGIN|COMMIT|ROLLBACK|throw|catch|translate)\b)"_s},
    {u"rules are pure"_s, u"core"_s, u"^(?!.*Rules\\.(h|cpp)$)"_s,
     uR"(\b(Session|Database|QFile|QObject)\b)"_s},
    {u"a service calls no service"_s, u"core"_s, u"^(?!.*Service\\.(h|cpp)$)"_s,
     uR"re(#include\s+"core/(\w+)/(?!\1Service)\w+Service\.h")re"_s},
    {u"only the database throws and catches"_s, u"core"_s, u"^core/db/"_s,
     uR"(\b(throw|catch)\b)"_s},
    {u"threads live in Tasks and the database"_s, u"core"_s, u"^core/(base/Tasks\\.h|db/)"_s,
     uR"(\b(QThread|std::thread|QtConcurrent|std::async)\b)"_s},
    {u"no singleton"_s, u"core"_s, {}, uR"(\binstance\(\))"_s},
    {u"colours and sizes of type are named in one folder"_s, u"ui"_s, u"^ui/base/"_s,
     uR"re(QColor\((0x|\d|u?")|#[0-9a-fA-F]{6}\b|setStyleSheet|setPixelSize|setPointSize|\bQt::(red|green|blue|white|black|gray|yellow|cyan|magenta|dark[A-Z]\w+|lightGray)\b)re"_s},
};

static QString codeOnly(QString text)
{
    return text.remove(QRegularExpression(uR"((?m)//.*$)"_s));
}

static QStringList breaches(const QString& root, const Layer& layer)
{
    QStringList found;
    const QRegularExpression never(layer.never);
    QDirIterator files(root + u'/' + layer.folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = file.fileName().mid(root.size() + 1);
        if (!layer.except.isEmpty() && name.contains(QRegularExpression(layer.except)))
            continue;
        if (!file.open(QIODevice::ReadOnly)) {
            found += name + u": unreadable"_s;
            continue;
        }
        auto hits = never.globalMatch(codeOnly(QString::fromUtf8(file.readAll())));
        while (hits.hasNext()) {
            const QString hit = hits.next().captured();
            const QString own = name.section(u'/', -1).section(u'.', 0, 0) + u".h\""_s;
            if (!hit.endsWith(own)) // a service's own header
                found += name + u": "_s + hit;
        }
    }
    return found;
}

TEST_CASE("No line reaches past its layer", "[architecture]")
{
    for (const Layer& layer : kLayers) {
        INFO(layer.what.toStdString());
        CHECK(breaches(QStringLiteral(KECHI_SOURCE_DIR), layer).join(u'\n') == QString());
    }
}

TEST_CASE("The main window stays a frame", "[architecture]")
{
    for (const char* name : {"ui/main/MainWindow.cpp", "app/App.cpp"}) {
        QFile file(QStringLiteral(KECHI_SOURCE_DIR "/") + QLatin1String(name));
        if (!file.exists())
            continue; // a checkout without the window
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(name);
        CHECK(file.readAll().count('\n') <= 300);
    }
}
