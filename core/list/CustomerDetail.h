#pragma once

#include "core/customer/Customer.h"
#include "core/list/CustomerRow.h"
#include "core/member/Access.h"
#include "core/pool/Custody.h"
#include "core/pool/Deadline.h"
#include "core/scoring/Score.h"

namespace kechi {

struct Collaborator {
    MemberId member = {};
    QString name = {};
    bool mayWrite = false;
    QDateTime until = {}; // invalid: no end

    friend bool operator==(const Collaborator&, const Collaborator&) = default;
};

// How many there are behind the tabs of a record.
struct DetailCounts {
    int contacts = 0;
    int orders = 0;
    int openTasks = 0;

    friend bool operator==(const DetailCounts&, const DetailCounts&) = default;
};

// All of one customer, told as its reader may be told: contact data is masked or left out.
struct CustomerDetail {
    CustomerRow row = {}; // with owner, pool, grade and tags by name
    CustomerRecord record = {};
    QString industry = {};
    QString size = {};
    QString region = {};
    QString source = {};
    QString type = {};
    QDateTime since = {}; // since when it is whose it is
    QList<Collaborator> collaborators = {};
    std::optional<Score> score = {};
    std::optional<Deadline> deadline = {};
    QTimeZone zone = QTimeZone::utc(); // whose days the deadline counts in
    DetailCounts counts = {};

    Actor reader = {};
    Standing standing = {};

    // The words that the service would refuse with.
    std::optional<Error> whyNot(Action action) const
    {
        return kechi::whyNot(reader, action, standing);
    }
};

// A row of the ownership ledger, with names.
struct CustodyEntry {
    Custody custody = {};
    QString owner = {}; // empty: in the open sea
    QString pool = {};
    QString by = {}; // empty: the program
};

} // namespace kechi
