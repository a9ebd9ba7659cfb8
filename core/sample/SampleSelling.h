#pragma once

#include "core/sample/SampleWorld.h"

#include <QMultiMap>

namespace kechi {

// What owners do with their customers: call, plan the next step, quote, sell, get paid, lose.
class SampleSelling {
public:
    explicit SampleSelling(SampleWorld& world) : m_world(world) {}

    // Somebody has just got this customer: what becomes of it, and when they first call.
    void begin(SampleAccount& account);
    // A follow-up now, with all that comes of it; true: the owner gives the customer back.
    Result<bool> followUp(SampleAccount& account);
    Result<Done> receivePayments(QDate day);

private:
    struct DuePayment {
        CustomerId customer = {};
        OrderId order = {};
        qint64 amount = 0;
        bool isRefund = false;
    };

    Result<Done> log(SampleAccount& account, bool isReached);
    void plan(SampleAccount& account, bool isReached);
    Result<Done> finishTask(SampleAccount& account);
    Result<Done> moveOn(SampleAccount& account);
    Result<Done> setStage(SampleAccount& account, Stage stage);
    Result<Done> lose(SampleAccount& account);
    Result<Done> sell(SampleAccount& account);
    void schedulePayments(const Order& order);
    Result<Done> openDeal(SampleAccount& account);
    Result<Done> advanceDeal(SampleAccount& account, DealStage stage, const QString& reason = {});
    bool isUndecidedAt(const SampleAccount& account) const;

    SampleWorld& m_world;
    QMultiMap<QDate, DuePayment> m_payments;
};

} // namespace kechi
