#pragma once

#include "core/sample/SampleAccount.h"
#include "core/sample/SampleBook.h"
#include "core/sample/SampleClock.h"
#include "core/sample/SampleCompany.h"
#include "core/sample/SampleDice.h"

namespace kechi {

class Database;

// What all parts of the sample's story share.
struct SampleWorld {
    Database& database;
    SampleClock& clock;
    SampleCompany company;
    SampleBook book;
    QDateTime end; // the real now: the story goes no further
    QList<SampleAccount> accounts = {};
    SampleDice dice{20260101};
    qint64 interactions = 0;
    qint64 orders = 0;

    QDate today() const { return end.toTimeZone(company.zone).date(); }
    QDate day() const { return clock.now().toTimeZone(company.zone).date(); }
    int daysAgo() const { return int(day().daysTo(today())); }
    // That minute of a local day.
    QDateTime at(QDate day, int minute) const
    {
        return QDateTime(day, QTime(minute / 60, minute % 60), company.zone).toUTC();
    }
    // False: that has not come yet.
    bool moveTo(QDate day, int minute)
    {
        if (at(day, minute) > end)
            return false;
        clock.moveTo(at(day, minute));
        return true;
    }
    // Who may act for a customer: its owner, else the one who runs the company.
    MemberId actorFor(const SampleAccount& account) const
    {
        return account.owner ? account.owner : company.first.id;
    }
};

} // namespace kechi
