#pragma once

#include "ui/base/Tags.h"
#include "ui/customer/CustomerServices.h"

#include <QDateTime>

namespace kechi {

struct CustomerRow;

// How customers are written on a screen, the same in list and record.

QString shownPhone(const QString& phone); // 138 6759 6721; what is no plain mobile as it is
// 11-17; of another year than now's 2025-11-17; an invalid one is empty.
QString shownDay(const QDateTime& at, const CustomerServices& with);
QString shownTime(const QDateTime& at, const CustomerServices& with); // 11-17 14:20
QString shownMoney(qint64 cents);                                     // ¥186,000 or ¥0.50
QString shownCountdown(const CustomerRow& row);                       // "—": never taken back
Tone countdownTone(const CustomerRow& row);
QList<TagText> tagTexts(const CustomerRow& row);

} // namespace kechi
