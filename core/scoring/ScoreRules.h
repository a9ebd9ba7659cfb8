#pragma once

#include "core/customer/Stage.h"
#include "core/order/Order.h"
#include "core/scoring/Score.h"

namespace kechi {

// A customer's score from facts. The cut points are fixed and documented here; no
// administrator sets them, and no customer's points depend on another's (no quantiles: equal
// facts give equal points).
//
// Interaction frequency, at most 30 (it decays as days pass):
//   last contact, days ago       ≤ 3: 15   ≤ 7: 12   ≤ 14: 9   ≤ 30: 6   ≤ 60: 3   ≤ 90: 1
//   days with contact of the last 90, each worth ½^(days ago / 30)
//                                ≥ 4: 15   ≥ 3: 12   ≥ 2: 9   ≥ 1: 6   ≥ ½: 4   ≥ ⅛: 2
// Purchase record, at most 40 (RFM; none at all: 0 and shown as —):
//   last order, days ago         ≤ 30: 14  ≤ 90: 11  ≤ 180: 8  ≤ 365: 5  ≤ 730: 2  else 1
//   distinct orders              ≥ 10: 13  ≥ 5: 11   ≥ 3: 8    2: 6      1: 3
//   net amount, yuan             ≥ 200,000: 13   ≥ 50,000: 10   ≥ 10,000: 7   ≥ 1,000: 4   > 0: 1
// Likelihood, at most 30:
//   stage    negotiating: 20   quoted: 16   won: 14   following: 10   lead: 5   lost, invalid: 0
//   need     strong: 10   medium: 6   weak: 2   not known: 0
//   An invalid customer's need counts nothing.

constexpr int kMostInteraction = 30;
constexpr int kMostPurchase = 40;
constexpr int kMostLikelihood = 30;
constexpr int kContactWindowDays = 90;

struct ScoreFacts {
    QList<QDate> contactDays = {}; // local days on which somebody was reached; any order
    Purchases purchases = {};
    Stage stage = Stage::Lead;
    QString need = {}; // "strong", "medium", "weak" or empty
};

// Days after `asOf` do not count. The result's own asOf is left to the caller.
Score scoreOf(const ScoreFacts& facts, QDate asOf);

} // namespace kechi
