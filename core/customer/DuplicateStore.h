#pragma once

#include "core/customer/DuplicateIndex.h"

#include <QStringList>

namespace kechi {

class Session;

// Who else has a key. Rows in the recycle bin are not found.
class DuplicateStore {
public:
    explicit DuplicateStore(Session& session) : m_session(session) {}

    struct Hit {
        CustomerId customer = {};
        QString nameKey = {};
        QString creditCode = {}; // as stored
    };

    // The oldest first, kMost at most: more of them say nothing more.
    static constexpr int kMost = 50;
    QList<Hit> byCreditCode(const QString& creditCode);
    QList<Hit> byName(const QString& nameKey);
    QList<Hit> byPhone(const QString& phoneKey); // mobile or not; ended ones too
    QList<Hit> byWay(WayKind kind, const QString& key);

    // Everybody who has one of many keys, each with all keys they have. Ids up to `last`.
    struct Wanted {
        QStringList names = {};
        QStringList creditCodes = {};
        QStringList codes = {};
        QStringList ways = {};
    };
    struct Known {
        CustomerId customer = {};
        DuplicateKeys keys = {}; // the credit code as stored
    };
    QList<Known> byKeys(const Wanted& wanted, CustomerId last);
    CustomerId lastCustomer(); // the highest id; none: there are no customers

private:
    Session& m_session;
};

} // namespace kechi
