#include "app/Settings.h"
#include "tests/support/Printers.h"

#include <QTemporaryDir>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("What was chosen on this computer is there at the next start", "[ui][app]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"kechi.ini"_s);
    const Preferences chosen{
        .language = Language::English,
        .look = Theme::Mode::Dark,
        .recent = {u"/a/客户.kechi"_s, u"/b, c/x.kechi"_s},
        .lastUser = u"林晓"_s,
        .frame = "geometry",
        .columns = {{u"林晓"_s, {u"name"_s, u"city"_s}}, {u"a/b%c"_s, {u"code"_s}}}};
    Settings(file).write(chosen);
    CHECK(Settings(file).read() == chosen);
}

TEST_CASE("The workspaces opened before stand in the order of their last opening", "[ui][app]")
{
    Preferences preferences;
    for (const QString& name : u"a b c d e f"_s.split(u' '))
        remember(preferences, name);
    remember(preferences, u"c"_s);
    CHECK(preferences.recent == QStringList{u"c"_s, u"f"_s, u"e"_s, u"d"_s, u"b"_s});
    forget(preferences, u"f"_s);
    CHECK(preferences.recent == QStringList{u"c"_s, u"e"_s, u"d"_s, u"b"_s});
}

TEST_CASE("The password in a server's address is remembered nowhere", "[ui][app]")
{
    Preferences preferences;
    remember(preferences, u"postgresql://li@db.example/crm"_s);
    remember(preferences, u"postgresql://li:secret@db.example/crm"_s);
    CHECK(preferences.recent == QStringList{u"postgresql://li@db.example/crm"_s});
}
