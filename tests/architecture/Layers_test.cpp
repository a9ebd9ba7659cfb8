#include "tests/architecture/Layers.h"
#include "tests/support/Printers.h"

#include <QRegularExpression>
#include <algorithm>

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("No line reaches past its layer", "[architecture]")
{
    for (const Layer& layer : layers()) {
        QStringList breaches;
        for (const SourceFile& file : sources())
            breaches += breachesOf(layer, file);
        INFO(layer.what.toStdString());
        CHECK(breaches.join(u'\n') == QString());
    }
}

TEST_CASE("Every rule of the layers is about files that are there", "[architecture]")
{
    for (const Layer& layer : layers()) {
        const QRegularExpression about(layer.files);
        INFO(layer.what.toStdString());
        CHECK(std::any_of(sources().begin(), sources().end(),
                          [&](const SourceFile& file) { return file.name.contains(about); }));
    }
}

TEST_CASE("A line that reaches past its layer is found", "[architecture]")
{
    for (const Layer& layer : layers()) {
        const SourceFile& breach = layer.breach;
        INFO(layer.what.toStdString() << ": " << breach.text.toStdString());
        CHECK_FALSE(breachesOf(layer, breach).isEmpty());
        CHECK(breachesOf(layer, {breach.name, u"int a = 1'000; // "_s + breach.text}).isEmpty());
        CHECK(
            breachesOf(layer, {breach.name, u"/* as in\n"_s + breach.text + u"\n*/"_s}).isEmpty());
        CHECK(breachesOf(layer, {u"resources/notes.cpp"_s, breach.text}).isEmpty());
    }
}

TEST_CASE("A file may know itself, and an address is no comment", "[architecture]")
{
    const auto isService = [](const Layer& layer) {
        return layer.what == u"a service calls no service";
    };
    const auto layer = std::find_if(layers().begin(), layers().end(), isService);
    REQUIRE(layer != layers().end());
    CHECK(breachesOf(*layer,
                     {u"core/pool/PoolService.cpp"_s, u"#include \"core/pool/PoolService.h\"\n"_s})
              .isEmpty());
    CHECK(withoutComments(u"open(u\"postgresql://host/db\"_s); // the team's"_s) ==
          u"open(u\"postgresql://host/db\"_s); ");
    CHECK(withoutComments(u"uR\"(a // b \" c)\"_s /* d */ 'e' 1'000'000 // f"_s) ==
          u"uR\"(a // b \" c)\"_s  'e' 1'000'000 ");
}
