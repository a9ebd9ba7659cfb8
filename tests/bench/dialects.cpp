// How many of the annotated real files are read in the right dialect, corpus by corpus.
#include "tests/support/DialectScore.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const auto scores = kechi::scoreDialects();
    if (!scores)
        return 2; // said already
    bool isGood = true;
    for (const kechi::DialectScore& score : *scores) {
        for (const QString& wrong : score.wrong)
            std::printf("  %s\n", qUtf8Printable(wrong));
        std::printf("%-10s %3d of %3d right, %.1f %% (goal %.0f %%)\n",
                    qUtf8Printable(score.corpus), score.right, score.files, 100 * score.share(),
                    100 * score.goal);
        isGood = isGood && score.share() >= score.goal;
    }
    return isGood ? 0 : 1;
}
