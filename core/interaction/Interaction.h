#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kechi {

// 电话, 拜访, 会面, 微信, 企业微信, 短信, 邮件, 备注.
enum class InteractionKind { Call, Visit, Meeting, WeChat, WeCom, Sms, Email, Note };

const QList<InteractionKind>& allInteractionKinds();
QString keyOf(InteractionKind kind);                   // as stored: "call", "visit" …
InteractionKind interactionKindOf(const QString& key); // an unknown key is a note
QString nameOf(InteractionKind kind);                  // translated

// What came of it: 已接通, 已回复, 未接, 忙线, 空号, 停机. A call should say; of the other
// kinds Unsaid is the usual one.
enum class Outcome { Unsaid, Reached, Answered, NoAnswer, Busy, EmptyNumber, Suspended };

const QList<Outcome>& allOutcomes();
QString keyOf(Outcome outcome);        // as stored: "", "reached", "no-answer" …
Outcome outcomeOf(const QString& key); // an unknown key is Unsaid
QString nameOf(Outcome outcome);       // translated

// 跟进记录: a call, visit, message or note, at a time, by a user.
struct Interaction {
    InteractionId id = {};
    CustomerId customer = {};
    ContactId contact = {}; // with whom; none: not said
    MemberId member = {};   // by whom; none: nobody of this workspace
    InteractionKind kind = InteractionKind::Call;
    Outcome outcome = Outcome::Unsaid;
    QDateTime occurredAt = {};
    QDateTime loggedAt = {}; // when it was first written down; an edit does not move it
    QString note = {};
    int version = 1;

    friend bool operator==(const Interaction&, const Interaction&) = default;
};

} // namespace kechi
