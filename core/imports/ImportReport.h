#pragma once

#include "core/base/Id.h"
#include "core/imports/Mapping.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace kechi {

// Something that a person should know about a row.
struct ImportIssue {
    qint64 row = 0;      // 1-based, as a spreadsheet numbers it
    QString column = {}; // its header; empty: the row as a whole
    QString text = {};   // translated, fit to show

    friend bool operator==(const ImportIssue&, const ImportIssue&) = default;
};

// What becomes, or became, of one row.
struct RowOutcome {
    enum class Kind {
        New,
        Update,    // a customer who is there is filled up
        Duplicate, // left out: the customer is there
        Error      // cannot come in
    };

    Kind kind = Kind::New;
    qint64 row = 0;
    QString name = {};            // of the customer, as the file says it
    bool isPossible = false;      // it may be a customer who is there; a person can decide
    QString text = {};            // whom it meets and why, or what is wrong; empty: simply new
    CustomerId customer = {};     // who it meets; none: nobody, or not for the actor's eyes
    QStringList differences = {}; // Update: "City: 上海", what is filled in
    QStringList cells = {};       // Error: as the file has them

    friend bool operator==(const RowOutcome&, const RowOutcome&) = default;
};
QString keyOf(RowOutcome::Kind kind);  // "new", "update", "duplicate", "error"
QString nameOf(RowOutcome::Kind kind); // translated

// What an import did, or (check) would do. rows = added + updated + skipped + errors.
struct ImportReport {
    qint64 rows = 0; // of data: without titles, header, blank rows and totals
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;  // duplicates, and customers that lack nothing
    qint64 errors = 0;   // rows that could not come in
    qint64 possible = 0; // rows, added or not, that may be customers who are there

    // In the order of the file. Of very many only the first are kept; the counts are of all.
    QList<ImportIssue> issues = {};
    qint64 issueCount = 0;
    QList<RowOutcome> outcomes = {}; // of all rows but those that are simply new
    qint64 outcomeCount = 0;
    QList<qint64> errorRows = {}; // every one, for ImportService::saveErrorRows

    ChangeId change = {}; // none: nothing was changed, so there is nothing to undo
    Mapping mapping = {}; // as it was used

    // The file as it was read, so that its error rows are not taken from another one.
    qint64 fileSize = 0;
    QDateTime fileTime = {};

    static constexpr qsizetype kMostListed = 10'000; // issues, and outcomes
};

// {"rows":…,"new":…,"updated":…,"skipped":…,"errors":…,"issues":[{"row","column","text"}],
// "change":…}, as the command line prints it; change null where there is none. Where not all
// issues are kept, also "issue_count".
QJsonObject jsonOf(const ImportReport& report);

} // namespace kechi
