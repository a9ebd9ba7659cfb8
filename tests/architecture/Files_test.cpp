#include "tests/architecture/Sources.h"
#include "tests/support/Printers.h"

#include <QFile>

using namespace kechi;
using namespace Qt::StringLiterals;

static bool isTest(const SourceFile& file)
{
    return file.name.startsWith(u"tests/");
}

static const SourceFile* find(const QString& name)
{
    for (const SourceFile& file : sources()) {
        if (file.name == name)
            return &file;
    }
    return nullptr;
}

// The CMakeLists.txt of its folder names it, or that of a folder above.
static bool isNamedInLists(const QString& name)
{
    for (QString folder = name.section(u'/', 0, -2); !folder.isEmpty();
         folder = folder.section(u'/', 0, -2)) {
        QFile lists(QStringLiteral(KECHI_SOURCE_DIR "/") + folder + u"/CMakeLists.txt"_s);
        if (lists.open(QIODevice::ReadOnly) &&
            QString::fromUtf8(lists.readAll()).contains(name.section(u'/', -1)))
            return true;
    }
    return false;
}

TEST_CASE("A file of the program fits into a head", "[architecture]")
{
    for (const SourceFile& file : sources()) {
        INFO(file.name.toStdString());
        if (!isTest(file))
            CHECK(file.text.count(u'\n') <= 400);
    }
}

TEST_CASE("The main window stays a frame", "[architecture]")
{
    for (const QString& name : {u"ui/main/MainWindow.cpp"_s, u"app/App.cpp"_s}) {
        const SourceFile* frame = find(name);
        INFO(name.toStdString());
        REQUIRE(frame);
        CHECK(frame->text.count(u'\n') <= 300);
    }
}

TEST_CASE("Headers are read once, and a source begins with its own", "[architecture]")
{
    for (const SourceFile& file : sources()) {
        INFO(file.name.toStdString());
        if (file.name.endsWith(u".h")) {
            CHECK(file.text.startsWith(u"#pragma once\n"));
            CHECK_FALSE(file.text.contains(u"\nusing namespace "));
            continue;
        }
        const QString header = file.name.chopped(4) + u".h"_s;
        if (find(header))
            CHECK(file.text.indexOf(u"#include") ==
                  file.text.indexOf(u"#include \""_s + header + u'"'));
    }
}

// A test in a file that nobody named would never run, and nobody would miss it.
TEST_CASE("Every file is built", "[architecture]")
{
    CHECK_FALSE(isNamedInLists(u"tests/architecture/Forgotten_test.cpp"_s));
    for (const SourceFile& file : sources()) {
        if (!file.name.endsWith(u".cpp"))
            continue;
        INFO(file.name.toStdString());
        CHECK(isNamedInLists(file.name));
    }
}
