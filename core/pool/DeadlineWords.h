#pragma once

#include "core/pool/Custody.h"
#include "core/pool/Deadline.h"

#include <QString>

namespace kechi {

// What happens and when: "Goes back to the pool after 2026-12-24 without a follow-up".
QString sentenceOf(const Deadline& deadline, const QTimeZone& zone);
// From what it is counted: "30 days from the last follow-up on 2026-11-24".
QString reasonOf(const Deadline& deadline, const QDateTime& lastTouch, const QTimeZone& zone);
// How the ledger keeps why a customer was recycled, and what it says to a reader. Reasons that
// a person gave are said as they are.
QString keyOfReason(const Deadline& deadline); // "untouched 30"
QString reasonOf(How how, const QString& reason);
// A countdown: "in 6 days", "today", "2 days over".
QString countdownOf(int daysLeft);

} // namespace kechi
