#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kechi {

enum class ScoreGroup { Interaction, Purchase, Likelihood };

// Each rule that gives points; what its values mean is said beside it.
enum class ScoreRule {
    LastContact, // day: of the last contact
    ContactDays, // count: days with contact within the window
    LastOrder,   // day: of the last order
    OrderCount,  // count: distinct orders
    NetAmount,   // amount: orders less refunds
    NoPurchase,  // nothing was ever bought; the group is shown as —
    AtStage,     // key: the customer's stage
    HasNeed      // key: "strong", "medium", "weak"
};

// Points and why, as data, so that the words can be made in any language.
struct ScoreReason {
    ScoreGroup group = ScoreGroup::Interaction;
    ScoreRule rule = ScoreRule::LastContact;
    int points = 0;
    QDate day = {};
    qint64 count = 0;
    qint64 amount = 0; // cents
    QString key = {};

    friend bool operator==(const ScoreReason&, const ScoreReason&) = default;
};

// 客户评分: 0–100, the sum of three capped groups.
struct Score {
    int total = 0;
    int interaction = 0; // 互动频率, 0–30
    int purchase = 0;    // 购买记录, 0–40; 0 only where nothing was bought, and shown as —
    int likelihood = 0;  // 成交可能, 0–30
    QList<ScoreReason> reasons = {};
    QDateTime asOf = {}; // when it came out different, or was found anew for a new day

    bool hasPurchase() const { return purchase > 0; }
    // Points and reasons, whenever they were found.
    bool saysTheSame(const Score& other) const
    {
        return total == other.total && interaction == other.interaction &&
               purchase == other.purchase && likelihood == other.likelihood &&
               reasons == other.reasons;
    }
};

QString nameOf(ScoreGroup group); // translated
// One sentence: why these points.
QString reasonText(const ScoreReason& reason);

// As stored and as `--json` prints it: [{"group","rule","points",…}], values that a rule does
// not have left out. What a newer version wrote and this one does not know is passed over.
QByteArray toJson(const QList<ScoreReason>& reasons);
QList<ScoreReason> reasonsOf(const QByteArray& json);

} // namespace kechi
