#include "core/scoring/ScoreStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kSelect = uR"(
    SELECT customer_id, total, interaction, purchase, likelihood, reasons, scored_at
    FROM score
    WHERE customer_id IN (%1))"_s;

static const QString kSave = uR"(
    INSERT INTO score (customer_id, total, interaction, purchase, likelihood, reasons, scored_at)
    VALUES (:customer, :total, :interaction, :purchase, :likelihood, :reasons, :scoredAt)
    ON CONFLICT (customer_id) DO UPDATE
    SET total = excluded.total, interaction = excluded.interaction,
        purchase = excluded.purchase, likelihood = excluded.likelihood,
        reasons = excluded.reasons, scored_at = excluded.scored_at)"_s;

static const QString kMarkFound = uR"(
    UPDATE score SET scored_at = :at WHERE customer_id IN (%1))"_s;

static const QString kRemove = uR"(
    DELETE FROM score WHERE customer_id = :customer)"_s;

QHash<CustomerId, Score> ScoreStore::ofCustomers(const QList<CustomerId>& customers)
{
    QHash<CustomerId, Score> scores;
    m_session.each(kSelect.arg(m_session.dialect().idsOf(u"customers"_s)),
                   {{"customers", idList(customers)}}, [&](Row& row) {
                       const auto customer = row.take<CustomerId>();
                       scores.insert(customer,
                                     Score{.total = row.take<int>(),
                                           .interaction = row.take<int>(),
                                           .purchase = row.take<int>(),
                                           .likelihood = row.take<int>(),
                                           .reasons = reasonsOf(row.take<QString>().toUtf8()),
                                           .asOf = row.take<QDateTime>()});
                   });
    return scores;
}

std::optional<Score> ScoreStore::find(CustomerId customer)
{
    const QHash<CustomerId, Score> scores = ofCustomers({customer});
    if (scores.isEmpty())
        return {};
    return scores.constBegin().value();
}

void ScoreStore::save(CustomerId customer, const Score& score)
{
    m_session.exec(kSave, {{"customer", customer},
                           {"total", score.total},
                           {"interaction", score.interaction},
                           {"purchase", score.purchase},
                           {"likelihood", score.likelihood},
                           {"reasons", QString::fromUtf8(toJson(score.reasons))},
                           {"scoredAt", score.asOf}});
}

void ScoreStore::markFound(const QList<CustomerId>& customers, const QDateTime& at)
{
    m_session.exec(kMarkFound.arg(m_session.dialect().idsOf(u"customers"_s)),
                   {{"at", at}, {"customers", idList(customers)}});
}

void ScoreStore::remove(CustomerId customer)
{
    m_session.exec(kRemove, {{"customer", customer}});
}

} // namespace kechi
