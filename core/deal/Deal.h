#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kechi {

// 初步接洽, 需求确认, 报价, 谈判, 赢单, 输单.
enum class DealStage { Contact, Need, Quote, Negotiation, Won, Lost };

const QList<DealStage>& allDealStages();
QString keyOf(DealStage stage);            // as stored: "contact", "need" …
DealStage dealStageOf(const QString& key); // an unknown key is the first stage
QString nameOf(DealStage stage);           // translated

// 商机: something that may be sold. Who has it, and their department, as at its opening.
struct Deal {
    DealId id = {};
    CustomerId customer = {};
    MemberId member = {};
    DepartmentId department = {};
    QString title = {};
    DealStage stage = DealStage::Contact;
    QDateTime stageSince = {};
    qint64 amount = 0;     // cents, as expected
    QDate expectedOn = {}; // invalid: nobody knows
    QDateTime openedAt = {};
    QDateTime closedAt = {}; // invalid: open
    QString lostReason = {}; // of a lost one
    int version = 1;

    bool isOpen() const { return stage != DealStage::Won && stage != DealStage::Lost; }
    friend bool operator==(const Deal&, const Deal&) = default;
};

// When a deal came to a stage, and by whom.
struct DealStep {
    DealStage stage = DealStage::Contact;
    QDateTime since = {};
    MemberId member = {};

    friend bool operator==(const DealStep&, const DealStep&) = default;
};

} // namespace kechi
