#pragma once

#include "core/customer/Stage.h"
#include "core/deal/Deal.h"
#include "core/task/Task.h"

#include <QDate>

namespace kechi {

// What the story of the sample company has in store for a customer in somebody's hands.
enum class Fate {
    Buys,     // buys, and again from time to time
    Talks,    // is talked with, and has not decided yet
    Declines, // buys elsewhere
    GivenUp,  // the owner gives it back
    Forgotten // nobody calls any more: the rule takes it back
};

// A customer as the story follows it.
struct SampleAccount {
    CustomerId customer = {};
    QString shortName = {};
    QString contact = {};
    QString grade = {}; // "A", "B", "C" or empty
    bool isFromFair = false;

    PoolId pool = {};
    MemberId owner = {};   // none: in the open sea
    bool isWanted = false; // in the open sea: somebody will take it
    Fate fate = Fate::Talks;
    Stage stage = Stage::Lead;
    bool isHurried = false; // decides within days rather than weeks
    int step = 0;           // follow-ups by this owner
    int untilNextStage = 2; // follow-ups
    QDate next = {};        // when the owner turns to it again; invalid: never
    int minute = 9 * 60;    // of that day
    QDate quietFrom = {};   // nobody calls from that day on; invalid: no such day
    QString lastNote = {};
    TaskId task = {}; // the planned next step, still open
    Deal deal = {};   // id none: none is open
    int ordersLeft = 0;
    QDate nextOrder = {};
};

} // namespace kechi
