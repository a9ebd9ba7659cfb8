#include "core/scoring/ScoreRules.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace kechi {

template <typename Value>
struct Cut {
    Value limit;
    int points;
};

// Points of the first cut that is not exceeded.
template <typename Value>
static int upTo(std::span<const Cut<Value>> cuts, Value value, int otherwise)
{
    for (const Cut<Value>& cut : cuts) {
        if (value <= cut.limit)
            return cut.points;
    }
    return otherwise;
}

// Points of the first cut that is reached.
template <typename Value>
static int fromOn(std::span<const Cut<Value>> cuts, Value value)
{
    for (const Cut<Value>& cut : cuts) {
        if (value >= cut.limit)
            return cut.points;
    }
    return 0;
}

static constexpr Cut<qint64> kLastContact[] = {{3, 15}, {7, 12}, {14, 9},
                                               {30, 6}, {60, 3}, {90, 1}};
static constexpr Cut<double> kContactWeight[] = {{4, 15}, {3, 12},  {2, 9},
                                                 {1, 6},  {0.5, 4}, {0.125, 2}};
static constexpr Cut<qint64> kLastOrder[] = {{30, 14}, {90, 11}, {180, 8}, {365, 5}, {730, 2}};
static constexpr Cut<qint64> kOrderCount[] = {{10, 13}, {5, 11}, {3, 8}, {2, 6}, {1, 3}};
static constexpr Cut<qint64> kNetAmount[] = {
    {20'000'000, 13}, {5'000'000, 10}, {1'000'000, 7}, {100'000, 4}, {1, 1}};

static constexpr double kHalfLifeDays = 30;

static void scoreContacts(Score& score, QList<QDate> days, QDate asOf)
{
    days.removeIf([&](QDate day) {
        return !day.isValid() || day > asOf || day.daysTo(asOf) > kContactWindowDays;
    });
    if (days.isEmpty())
        return;
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());

    double weight = 0;
    for (const QDate day : days)
        weight += std::exp2(-double(day.daysTo(asOf)) / kHalfLifeDays);
    const qint64 ago = days.last().daysTo(asOf);
    score.reasons.append({.group = ScoreGroup::Interaction,
                          .rule = ScoreRule::LastContact,
                          .points = upTo<qint64>(kLastContact, ago, 0),
                          .day = days.last()});
    score.reasons.append({.group = ScoreGroup::Interaction,
                          .rule = ScoreRule::ContactDays,
                          .points = fromOn<double>(kContactWeight, weight),
                          .count = days.size()});
}

static void scorePurchases(Score& score, const Purchases& purchases, QDate asOf)
{
    if (purchases.orders == 0) {
        score.reasons.append({.group = ScoreGroup::Purchase, .rule = ScoreRule::NoPurchase});
        return;
    }
    const qint64 ago = std::max<qint64>(purchases.lastOn.daysTo(asOf), 0);
    score.reasons.append({.group = ScoreGroup::Purchase,
                          .rule = ScoreRule::LastOrder,
                          .points = upTo<qint64>(kLastOrder, ago, 1),
                          .day = purchases.lastOn});
    score.reasons.append({.group = ScoreGroup::Purchase,
                          .rule = ScoreRule::OrderCount,
                          .points = fromOn<qint64>(kOrderCount, purchases.orders),
                          .count = purchases.orders});
    score.reasons.append({.group = ScoreGroup::Purchase,
                          .rule = ScoreRule::NetAmount,
                          .points = fromOn<qint64>(kNetAmount, purchases.netAmount),
                          .amount = purchases.netAmount});
}

static int pointsOf(Stage stage)
{
    switch (stage) {
    case Stage::Negotiating: return 20;
    case Stage::Quoted: return 16;
    case Stage::Won: return 14;
    case Stage::Following: return 10;
    case Stage::Lead: return 5;
    case Stage::Lost:
    case Stage::Invalid: break;
    }
    return 0;
}

static int pointsOfNeed(const QString& need)
{
    if (need == u"strong")
        return 10;
    if (need == u"medium")
        return 6;
    return need == u"weak" ? 2 : 0;
}

static void scoreLikelihood(Score& score, Stage stage, const QString& need)
{
    score.reasons.append({.group = ScoreGroup::Likelihood,
                          .rule = ScoreRule::AtStage,
                          .points = pointsOf(stage),
                          .key = keyOf(stage)});
    const int points = stage == Stage::Invalid ? 0 : pointsOfNeed(need);
    if (points > 0)
        score.reasons.append({.group = ScoreGroup::Likelihood,
                              .rule = ScoreRule::HasNeed,
                              .points = points,
                              .key = need});
}

static int sumOf(const Score& score, ScoreGroup group, int most)
{
    int sum = 0;
    for (const ScoreReason& reason : score.reasons) {
        if (reason.group == group)
            sum += reason.points;
    }
    return std::clamp(sum, 0, most);
}

Score scoreOf(const ScoreFacts& facts, QDate asOf)
{
    Score score;
    scoreContacts(score, facts.contactDays, asOf);
    scorePurchases(score, facts.purchases, asOf);
    scoreLikelihood(score, facts.stage, facts.need);
    score.interaction = sumOf(score, ScoreGroup::Interaction, kMostInteraction);
    score.purchase = sumOf(score, ScoreGroup::Purchase, kMostPurchase);
    score.likelihood = sumOf(score, ScoreGroup::Likelihood, kMostLikelihood);
    score.total = score.interaction + score.purchase + score.likelihood;
    return score;
}

} // namespace kechi
