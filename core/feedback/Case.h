#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QString>

namespace kechi {

// 投诉, 建议, 咨询.
enum class CaseKind { Complaint, Suggestion, Question };
QString keyOf(CaseKind kind);            // as stored: "complaint" …
CaseKind caseKindOf(const QString& key); // an unknown key is a question
QString nameOf(CaseKind kind);           // translated

// 受理 → 处理中 → 已反馈 → 已关闭.
enum class CaseState { Received, InProgress, Answered, Closed };
QString keyOf(CaseState state);            // as stored: "received", "in_progress" …
CaseState caseStateOf(const QString& key); // an unknown key is Received
QString nameOf(CaseState state);           // translated

// 工单: a complaint, suggestion or question of a customer.
struct Case {
    CaseId id = {};
    CustomerId customer = {};
    ContactId contact = {}; // who spoke; none: not said
    MemberId member = {};   // who works on it; none: nobody yet
    CaseKind kind = CaseKind::Complaint;
    CaseState state = CaseState::Received;
    QString title = {};
    QDateTime receivedAt = {};
    QDateTime answeredAt = {}; // invalid: not yet
    QDateTime closedAt = {};
    QDateTime answerDue = {}; // invalid: no limit
    QDateTime solveDue = {};
    ChoiceId cause = {}; // of the list ChoiceList::Cause
    QString resolution = {};
    int version = 1;

    bool isOpen() const { return state != CaseState::Closed; }
    friend bool operator==(const Case&, const Case&) = default;
};

} // namespace kechi
