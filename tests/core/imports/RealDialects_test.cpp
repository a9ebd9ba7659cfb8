#include "tests/support/DialectScore.h"
#include "tests/support/Printers.h"

using namespace kechi;

TEST_CASE("Annotated real files are read in their dialect as often as promised", "[imports]")
{
    const std::optional<QList<DialectScore>> scores = scoreDialects();
    if (!scores)
        return;
    CHECK(scores->size() == 3);
    for (const DialectScore& score : *scores) {
        INFO(score.corpus.toStdString());
        INFO(score.wrong.join(u'\n').toStdString());
        CHECK(score.files > 50);
        CHECK(score.share() >= score.goal);
    }
}
