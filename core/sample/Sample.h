#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/member/Member.h"
#include "core/workspace/SetupService.h"

#include <QList>

namespace kechi {

// What a sample workspace has come to hold.
struct SampleReport {
    QList<Member> members = {}; // who may sign in: first who it was made for
    QString password = {};      // of all but the first
    QString pool = {};          // the first one's name
    qint64 customers = 0;
    qint64 interactions = 0;
    qint64 orders = 0;
};

// Fills an empty database (see createWorkspace) with the sample company of resources/sample, a
// year old at `clock`'s now. Nothing is written past the services that people use: lists come
// in by the import, and everybody does what they may, on a clock that is put back. `wanted` is
// its first user, who runs the company and sells, too; a name, a full name and a pool that it
// leaves open are the sample's. The same day and time zone give the same company.
// Progress counts days. Cancelled: the database is to be thrown away.
Result<SampleReport> makeSample(Database& database, const Clock& clock, const NewWorkspace& wanted,
                                Progress& progress);

} // namespace kechi
