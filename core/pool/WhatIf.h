#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kechi {

// Whom a rule would take, from whom, and when: tonight means by the end of today.
struct WhatIf {
    struct Customer {
        CustomerId id = {};
        QString name = {};
        MemberId owner = {};
        QDateTime dueAt = {}; // the first instant at which the rule takes it
    };
    struct Owner {
        MemberId member = {};
        QString name = {};
        qint64 tonight = 0;
        qint64 within30Days = 0; // those of tonight too
    };
    QList<Customer> customers = {}; // within 30 days, the first due first
    QList<Owner> owners = {};       // who would lose any, the most first
    qint64 tonight = 0;
    qint64 within30Days = 0;
};

} // namespace kechi
