#pragma once

#include "core/interaction/Interaction.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>
#include <optional>

namespace kechi {

// What makes an interaction a touch 有效跟进 (product.md §1): which one a customer's clock
// runs from. On values alone; nothing here depends on what time it is now, so that the same
// rows give the same touch whenever they are read.

constexpr int kTouchCharacters = 6; // at least, blanks aside
constexpr int kTouchLogDays = 7;    // 24 hours each, from its happening to its logging

// A stretch of the ownership ledger: [since, until).
struct OwnerSpan {
    MemberId owner = {}; // none: in the open sea
    QDateTime since = {};
    QDateTime until = {}; // invalid: now
};

// The table does not keep since when somebody collaborates: until its end they always did.
struct CollaboratorSpan {
    MemberId member = {};
    QDateTime until = {}; // invalid: no end
};

// Days on which a stand-in answers for somebody's customers, both included.
struct Leave {
    MemberId standIn = {};
    QDate from = {}; // invalid: since ever
    QDate to = {};   // invalid: until further notice
};

// Who answered for one customer, and when.
struct Responsibility {
    QList<OwnerSpan> owners = {};
    QList<CollaboratorSpan> collaborators = {};
    QHash<MemberId, Leave> leaves = {}; // by who is away
    QTimeZone zone = QTimeZone::utc();  // whose days a leave counts in

    // The owner, a collaborator or the owner's stand-in at that time.
    bool covers(MemberId member, const QDateTime& at) const;
};

// Why an interaction buys no time.
enum class NoTouch {
    Note,           // of a kind that does not count
    NotReached,     // a call must say that it was; others must not say that it was not
    InFuture,       // said to have happened after it was logged
    LoggedLate,     // more than kTouchLogDays after it happened
    TooShort,       // fewer than kTouchCharacters characters
    Copy,           // says what the interaction logged before it says
    NotResponsible, // by somebody who did not answer for the customer then
};
QString sentenceOf(NoTouch reason); // translated, fit to show beside an interaction

// Of a kind that counts, and somebody was reached. What scores and figures count as contact.
bool isContact(const Interaction& interaction);

// None: it counts. `previousNote`: of the interaction of this customer that was logged before.
std::optional<NoTouch> whyNoTouch(const Interaction& interaction, const QString& previousNote,
                                  const Responsibility& responsibility);

struct Touch {
    QDateTime at = {};
    InteractionId interaction = {};

    friend bool operator==(const Touch&, const Touch&) = default;
};

// The latest one that counts; none: there is none. `interactions`: all of one customer, in
// the order in which they were logged (a copy is what was written second, whenever it is
// said to have happened).
std::optional<Touch> lastTouchOf(const QList<Interaction>& interactions,
                                 const Responsibility& responsibility);

} // namespace kechi
