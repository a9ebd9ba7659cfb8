#include "tests/bench/Lines.h"

#include <QJsonDocument>
#include <cstdio>

#ifdef KECHI_GUI
#include <QApplication>
#else
#include <QCoreApplication>
#endif

using namespace Qt::StringLiterals;

namespace kechi::bench {

namespace {

struct Line {
    QStringList names = {};
    bool (*measure)(Work&, const Tell&) = nullptr;
};

} // namespace

static const QList<Line>& lines()
{
    static const QList<Line> all = {
        {{u"import_csv"_s, u"import_rss"_s}, &measureImport},
        {{u"import_csv_full"_s}, &measureImportFull},
        {{u"search_p95"_s}, &measureSearch},
#ifdef KECHI_GUI
        {{u"start"_s}, &measureStart},
#endif
    };
    return all;
}

QStringList lineNames()
{
    QStringList names;
    for (const Line& line : lines())
        names += line.names;
    return names;
}

static bool isWanted(const Line& line, const Options& options)
{
    return std::any_of(line.names.begin(), line.names.end(),
                       [&](const QString& name) { return options.wants(name); });
}

static void tellPerson(const Goal& goal)
{
    std::printf("%s\n", qUtf8Printable(lineOf(goal)));
    std::fflush(stdout);
}

static void tellProgram(const Goal& goal)
{
    std::printf("%s\n", QJsonDocument(toJson(goal)).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

static int run(const Options& options)
{
    if (!options.part.isEmpty())
        return options.part.first() == u"import" ? importPart(options.part.mid(1))
                                                 : startPart(options.part.mid(1));
    if (!options.isJson)
        std::printf("%lld customers; what counts is the ratio, for both are measured here and "
                    "now\n",
                    static_cast<long long>(options.rows));
    Work work(options);
    bool isWhole = true;
    for (const Line& line : lines()) {
        if (isWanted(line, options))
            isWhole = line.measure(work, options.isJson ? tellProgram : tellPerson) && isWhole;
    }
    return isWhole ? 0 : 1;
}

} // namespace kechi::bench

int main(int argc, char* argv[])
{
#ifdef KECHI_GUI
    // A machine without a display measures, too; product and limit then draw into memory.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
#else
    const QCoreApplication app(argc, argv);
#endif
    const auto options = kechi::bench::readOptions(QCoreApplication::arguments());
    return options ? kechi::bench::run(*options) : 2;
}
