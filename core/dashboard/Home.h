#pragma once

#include "core/dashboard/Dashboard.h"
#include "core/dashboard/Happening.h"
#include "core/interaction/Interaction.h"
#include "core/task/Task.h"

namespace kechi {

// Whose work the home page shows.
enum class Whose { Mine, Team };

// Something to do today. All times of Home are in the workspace's time zone.
struct ToDoRow {
    enum class What {
        Task,      // due today or earlier
        FirstTouch // given to somebody of late, without a follow-up since, and nothing planned
    };

    What what = What::Task;
    TaskId task = {};
    TaskKind kind = TaskKind::ToDo;
    QString title = {};       // of a task
    QDateTime at = {};        // when it is due, or since when they have the customer
    How how = How::Assigned;  // of FirstTouch
    CustomerId customer = {}; // none: about no customer, or one that may not be read
    QString customerName = {};
    MemberId member = {}; // who is to do it
    QString memberName = {};

    friend bool operator==(const ToDoRow&, const ToDoRow&) = default;
};

// A customer that the rules are about to take back.
struct SoonRow {
    CustomerId customer = {};
    QString name = {};
    QString grade = {};
    MemberId owner = {};
    QString ownerName = {};
    int daysLeft = 0;         // whole days: 0 today, negative overdue
    QDateTime lastTouch = {}; // invalid: never
    QDateTime ownedSince = {};
    How how = How::Created; // how the owner came by it

    friend bool operator==(const SoonRow&, const SoonRow&) = default;
};

// Why it is about to go, translated: "Last follow-up 10-29", "Never followed up, claimed 09-30".
QString whyOf(const SoonRow& row);

struct FollowUpCount {
    InteractionKind kind = InteractionKind::Call;
    int count = 0;

    friend bool operator==(const FollowUpCount&, const FollowUpCount&) = default;
};

// The first page of everybody's day.
struct Home {
    QDateTime now = {};
    QString name = {};    // of the one who looks
    bool hasTeam = false; // may look at the team's
    Whose whose = Whose::Mine;
    bool mayLog = false; // a follow-up of some customer
    bool mayClaim = false;
    bool mayImport = false;

    qint64 paid = 0;     // this month, in cents, refunds taken off
    qint64 payments = 0; // how many
    qint64 signedAmount = 0;
    qint64 orders = 0;
    QList<FollowUpCount> followUps = {}; // effective ones this month, the most frequent first
    LoadFigure load = {};                // of the team: a limit only if all have one

    QList<ToDoRow> toDo = {}; // what is overdue first; kMostToDo at most
    qint64 toDoCount = 0;
    QList<SoonRow> soon = {};         // the nearest first; kMostSoon at most
    QList<Happening> happenings = {}; // the latest first

    int followUpCount() const;
    friend bool operator==(const Home&, const Home&) = default;
};

inline constexpr int kMostToDo = 50;
inline constexpr int kMostSoon = 5;
inline constexpr int kMostHappenings = 6;
inline constexpr int kFirstTouchDays = 30; // what was given longer ago is not new any more

} // namespace kechi
