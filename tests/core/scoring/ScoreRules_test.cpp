#include "core/scoring/ScoreRules.h"

#include "tests/support/Printers.h"

#include <QRandomGenerator>
#include <QSet>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);

QList<QDate> daysAgo(const QList<int>& ago)
{
    QList<QDate> days;
    for (const int n : ago)
        days.append(kToday.addDays(-n));
    return days;
}

int interactionOf(const QList<int>& ago)
{
    return scoreOf({.contactDays = daysAgo(ago)}, kToday).interaction;
}

int purchaseOf(qint64 orders, int lastAgo, qint64 yuan)
{
    return scoreOf({.purchases = {orders, kToday.addDays(-lastAgo), yuan * 100}}, kToday).purchase;
}

int likelihoodOf(Stage stage, const QString& need)
{
    return scoreOf({.stage = stage, .need = need}, kToday).likelihood;
}

} // namespace

TEST_CASE("The score of how often there is contact", "[scoring]")
{
    struct Row {
        QList<int> ago;
        int points;
    };
    const auto row =
        GENERATE(Row{{}, 0}, Row{{0}, 15 + 6}, Row{{3}, 15 + 4}, Row{{4}, 12 + 4}, Row{{7}, 12 + 4},
                 Row{{8}, 9 + 4}, Row{{15}, 6 + 4}, Row{{30}, 6 + 4}, Row{{31}, 3 + 2},
                 Row{{60}, 3 + 2}, Row{{61}, 1 + 2}, Row{{90}, 1 + 2}, Row{{91}, 0},
                 Row{{0, 0, 0, 0}, 15 + 6}, // a day counts once
                 Row{{0, 1}, 15 + 6}, Row{{0, 1, 2}, 15 + 9}, Row{{0, 1, 2, 3}, 15 + 12},
                 Row{{0, 1, 2, 3, 4, 5}, 15 + 15}, Row{{-3}, 0}); // tomorrow's is not known yet
    CHECK(interactionOf(row.ago) == row.points);
}

TEST_CASE("The score of what was bought", "[scoring]")
{
    struct Row {
        qint64 orders;
        int lastAgo;
        qint64 yuan;
        int points;
    };
    const auto row = GENERATE(
        Row{1, 30, 500, 14 + 3 + 1}, Row{1, 31, 500, 11 + 3 + 1}, Row{1, 90, 999, 11 + 3 + 1},
        Row{1, 91, 1000, 8 + 3 + 4}, Row{2, 180, 9999, 8 + 6 + 4}, Row{2, 181, 10000, 5 + 6 + 7},
        Row{3, 365, 49999, 5 + 8 + 7}, Row{4, 366, 50000, 2 + 8 + 10},
        Row{5, 730, 199999, 2 + 11 + 10}, Row{9, 731, 200000, 1 + 11 + 13}, Row{10, 0, 200000, 40},
        Row{500, 0, 90000000, 40}, Row{1, 3000, 0, 1 + 3 + 0}, // all paid back
        Row{1, 3000, -100, 1 + 3 + 0});                        // and more than that
    CHECK(purchaseOf(row.orders, row.lastAgo, row.yuan) == row.points);
}

TEST_CASE("Who never bought has no purchase score, rather than the lowest", "[scoring]")
{
    const Score never = scoreOf({}, kToday);
    CHECK_FALSE(never.hasPurchase());
    CHECK(never.reasons.contains(
        ScoreReason{.group = ScoreGroup::Purchase, .rule = ScoreRule::NoPurchase}));
    const Score once = scoreOf({.purchases = {1, kToday.addYears(-20), 0}}, kToday);
    CHECK(once.hasPurchase());
}

TEST_CASE("The score of how likely a deal is", "[scoring]")
{
    struct Row {
        Stage stage;
        const char16_t* need;
        int points;
    };
    const auto row = GENERATE(
        Row{Stage::Lead, u"", 5}, Row{Stage::Following, u"", 10}, Row{Stage::Quoted, u"", 16},
        Row{Stage::Negotiating, u"", 20}, Row{Stage::Won, u"", 14}, Row{Stage::Lost, u"", 0},
        Row{Stage::Invalid, u"", 0}, Row{Stage::Lead, u"weak", 7}, Row{Stage::Lead, u"medium", 11},
        Row{Stage::Negotiating, u"strong", 30}, Row{Stage::Lost, u"strong", 10},
        Row{Stage::Invalid, u"strong", 0}, Row{Stage::Lead, u"whatever", 5});
    CHECK(likelihoodOf(row.stage, QString::fromUtf16(row.need)) == row.points);
}

namespace {

ScoreFacts randomFacts(QRandomGenerator& random)
{
    static const QStringList needs{{}, u"weak"_s, u"medium"_s, u"strong"_s};
    ScoreFacts facts;
    for (int i = random.bounded(0, 40); i > 0; --i)
        facts.contactDays.append(kToday.addDays(-random.bounded(0, 120)));
    if (random.bounded(3) > 0)
        facts.purchases = {random.bounded(1, 30), kToday.addDays(-random.bounded(0, 1500)),
                           random.bounded(-1000000, 100000000)};
    facts.stage = allStages()[random.bounded(int(allStages().size()))];
    facts.need = needs[random.bounded(4)];
    return facts;
}

} // namespace

TEST_CASE("Whatever the facts, a score keeps within its bounds and adds up", "[scoring]")
{
    QRandomGenerator random(20261122);
    for (int i = 0; i < 2000; ++i) {
        const Score score = scoreOf(randomFacts(random), kToday);
        int sum = 0;
        for (const ScoreReason& reason : score.reasons)
            sum += reason.points;
        CHECK(score.interaction >= 0);
        CHECK(score.interaction <= kMostInteraction);
        CHECK(score.purchase >= 0);
        CHECK(score.purchase <= kMostPurchase);
        CHECK(score.likelihood <= kMostLikelihood);
        CHECK(score.total == score.interaction + score.purchase + score.likelihood);
        CHECK(score.total == sum); // every point has its reason
        CHECK(score.total <= 100);
    }
}

TEST_CASE("More contact and more orders never cost points, and days that pass never bring any",
          "[scoring]")
{
    QRandomGenerator random(7);
    for (int i = 0; i < 1000; ++i) {
        const ScoreFacts facts = randomFacts(random);
        const Score score = scoreOf(facts, kToday);

        ScoreFacts contacted = facts;
        contacted.contactDays.append(kToday.addDays(-random.bounded(0, 120)));
        CHECK(scoreOf(contacted, kToday).interaction >= score.interaction);

        ScoreFacts bought = facts;
        bought.purchases.orders += 1;
        bought.purchases.lastOn = kToday;
        bought.purchases.netAmount += random.bounded(1, 10000000);
        CHECK(scoreOf(bought, kToday).purchase >= score.purchase);

        const Score later = scoreOf(facts, kToday.addDays(random.bounded(1, 60)));
        CHECK(later.interaction <= score.interaction);
        CHECK(later.purchase <= score.purchase);
        CHECK(later.likelihood == score.likelihood);
    }
}

TEST_CASE("Reasons come back from their JSON as they were, and each is a sentence", "[scoring]")
{
    const ScoreFacts facts{.contactDays = daysAgo({1, 5}),
                           .purchases = {6, kToday.addDays(-74), 55800000},
                           .stage = Stage::Won,
                           .need = u"strong"_s};
    const Score score = scoreOf(facts, kToday);
    CHECK(score.reasons.size() == 7);
    CHECK(reasonsOf(toJson(score.reasons)) == score.reasons);
    QSet<QString> sentences;
    for (const ScoreReason& reason : score.reasons)
        sentences.insert(reasonText(reason));
    CHECK(sentences.size() == 7);
    CHECK_FALSE(sentences.contains(QString()));
}

TEST_CASE("Reasons of a newer version and a damaged text are passed over", "[scoring]")
{
    CHECK(reasonsOf("").isEmpty());
    CHECK(reasonsOf("{[").isEmpty());
    CHECK(reasonsOf(R"([{"group":"purchase","rule":"astrology","points":9}])").isEmpty());
    CHECK(
        reasonsOf(R"([7,{"group":"likelihood","rule":"stage","points":5,"key":"lead"}])").size() ==
        1);
}
