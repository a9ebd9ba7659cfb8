#include "tests/bench/Options.h"

#include "tests/bench/Lines.h"

#include <cstdio>

namespace kechi::bench {

static std::optional<Options> usage()
{
    std::fputs("kechi_bench [--rows N] [--only NAME] [--json]\n"
               "  measures the program against limits that are measured beside it\n"
               "  NAME is one of:",
               stderr);
    for (const QString& name : lineNames())
        std::fprintf(stderr, " %s", qUtf8Printable(name));
    std::fputs("\n", stderr);
    return {};
}

std::optional<Options> readOptions(const QStringList& arguments)
{
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        const QString value = arguments.value(i + 1);
        if (word == u"--json") {
            options.isJson = true;
        } else if (word == u"--part") {
            options.part = arguments.mid(i + 1);
            return options;
        } else if (word == u"--rows" && value.toLongLong() > 0) {
            options.rows = arguments[++i].toLongLong();
        } else if (word == u"--only" && lineNames().contains(value)) {
            options.only = arguments[++i];
        } else {
            return usage();
        }
    }
    return options;
}

} // namespace kechi::bench
