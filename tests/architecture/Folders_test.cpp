#include "tests/architecture/Folders.h"
#include "tests/support/Printers.h"

#include <QRegularExpression>

using namespace kechi;
using namespace Qt::StringLiterals;

static bool any(const QString&)
{
    return true;
}

// Desks bring several trades together in one transaction, and services call desks: custody
// recomputes facts, facts read custody. What they are built of has an order.
static bool isBelowDesks(const QString& file)
{
    return !isDeskOrService(file) && !file.startsWith(u"core/sample/");
}

TEST_CASE("No files include each other in a circle", "[architecture]")
{
    CHECK(circleIn(arrowsBetweenFiles(sources())).join(u" -> "_s) == QString());
}

TEST_CASE("The folders of the window know each other in one direction", "[architecture]")
{
    const Arrows arrows = arrowsBetweenFolders(sources(), u"ui"_s, any);
    CHECK(arrows.contains(u"ui/pool"_s));
    CHECK(circleIn(arrows).join(u" -> "_s) == QString());
}

TEST_CASE("Values, rules and stores of the trades know each other in one direction",
          "[architecture]")
{
    const Arrows arrows = arrowsBetweenFolders(sources(), u"core"_s, isBelowDesks);
    CHECK(arrows.contains(u"core/pool"_s));
    CHECK(circleIn(arrows).join(u" -> "_s) == QString());
}

TEST_CASE("A circle of folders is found", "[architecture]")
{
    const QList<SourceFile> files = {
        {u"core/tag/Tag.h"_s, u"#include \"core/customer/Customer.h\"\n"_s},
        {u"core/customer/CustomerStore.cpp"_s,
         u"#include \"core/customer/CustomerStore.h\"\n#include \"core/pool/Custody.h\"\n"_s},
        {u"core/pool/Pool.h"_s, u"#include \"core/tag/Tag.h\"\n"_s},
        {u"core/pool/PoolDesk.h"_s, u"#include \"core/deal/Deal.h\"\n"_s},
        {u"core/deal/Deal.h"_s, u"#include \"core/pool/Pool.h\"\n"_s}};
    CHECK(circleIn(arrowsBetweenFiles(files)).isEmpty());
    CHECK(circleIn(arrowsBetweenFolders(files, u"core"_s, isBelowDesks)) ==
          QStringList{u"core/customer"_s, u"core/pool"_s, u"core/tag"_s, u"core/customer"_s});
    CHECK(circleIn(arrowsBetweenFolders(files.mid(2), u"core"_s, isBelowDesks)).isEmpty());
    CHECK(circleIn(arrowsBetweenFolders(files.mid(2), u"core"_s, any)) ==
          QStringList{u"core/deal"_s, u"core/pool"_s, u"core/deal"_s});
}

// What a page may take in it takes without a transaction: a header that works on one is not
// for it, whatever it is called.
TEST_CASE("A page includes nothing that works on a session", "[architecture]")
{
    static const QRegularExpression session(u"\\b(Session|Database)\\b"_s);
    QSet<QString> forbidden;
    for (const SourceFile& file : sources()) {
        if (file.name.startsWith(u"core/") && !file.name.endsWith(u"Service.h") &&
            withoutComments(file.text).contains(session))
            forbidden += file.name;
    }
    CHECK(forbidden.contains(u"core/imports/ImportWriter.h"_s));
    for (const SourceFile& file : sources()) {
        if (!file.name.startsWith(u"ui/"))
            continue;
        for (const QString& name : includesOf(file)) {
            INFO(file.name.toStdString() << " includes " << name.toStdString());
            CHECK_FALSE(forbidden.contains(name));
        }
    }
}
