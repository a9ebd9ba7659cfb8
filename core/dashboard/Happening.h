#pragma once

#include "core/base/Id.h"
#include "core/pool/Custody.h"

#include <QDateTime>
#include <QString>

namespace kechi {

// What one change did to customers that somebody may know of: who did what to how many.
struct Happening {
    enum class What { Custody, Signed };

    ChangeId change = {};
    QDateTime at = {}; // in the workspace's time zone
    MemberId by = {};  // none: the program
    QString byName = {};
    What what = What::Custody;
    How how = How::Created; // of Custody
    int customers = 0;
    CustomerId customer = {};  // of one that may be read
    QString customerName = {}; // the same
    bool wereMine = false;     // they were taken from the one who looks
    MemberId to = {};          // whose they became; none: the pool's
    QString toName = {};
    QString poolName = {};
    QString note = {}; // of an import: the file's name
    qint64 amount = 0; // of Signed, in cents

    friend bool operator==(const Happening&, const Happening&) = default;
};

// "Wang Lei assigned 3 customers to you", translated; `me` reads it.
QString sentenceOf(const Happening& happening, MemberId me);

// 12345600 cents: "¥ 123,456"; with cents only where there are some.
QString moneyText(qint64 cents);

} // namespace kechi
