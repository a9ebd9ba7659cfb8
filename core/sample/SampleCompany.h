#pragma once

#include "core/member/Member.h"
#include "core/pool/Pool.h"
#include "core/sample/SampleClock.h"
#include "core/tag/Tag.h"
#include "core/workspace/SetupService.h"

#include <QHash>
#include <QTimeZone>

namespace kechi {

class Database;

// Somebody who works there.
struct Colleague {
    QString key = {}; // the name in team.csv, which they sign in with unless it was taken
    Member member = {};
    bool sells = false;
    MemberId boss = {}; // the manager of the department; none: reports to the first user
    PoolId pool = {};   // whose people they are of; none: of none
};

// The sample company before its first customer: people, pools, tags, words.
struct SampleCompany {
    QTimeZone zone = QTimeZone::utc();
    Member first = {}; // owner of the company; sells, too
    QList<Colleague> colleagues = {};
    QString firstPool = {};
    QHash<QString, PoolId> pools = {};
    QHash<PoolId, int> untouchedDays = {}; // of the pools that take customers back
    QHash<QString, TagId> tags = {};
    QString password = {}; // of the colleagues

    const Colleague* keyed(const QString& key) const; // null: not there
};

Result<SampleCompany> foundSampleCompany(Database& database, SampleClock& clock,
                                         const NewWorkspace& wanted);

} // namespace kechi
