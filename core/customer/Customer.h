#pragma once

#include "core/base/Id.h"
#include "core/customer/Stage.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kechi {

// What a list said that no field takes, under its own header.
struct ExtraField {
    QString name = {};
    QString value = {};

    friend bool operator==(const ExtraField&, const ExtraField&) = default;
};
QString toJson(const QList<ExtraField>& extras); // as stored; empty: none
QList<ExtraField> extrasOf(const QString& json);

// A company or person.
struct Customer {
    CustomerId id = {};
    QString code = {}; // unique; given by the program where the person gives none
    QString name = {};
    QString shortName = {};
    QString creditCode = {}; // unified social credit code
    ChoiceId industry = {};
    ChoiceId size = {};
    ChoiceId region = {};
    ChoiceId source = {};
    ChoiceId type = {};
    QString city = {};
    QString address = {};
    QString website = {};
    Stage stage = Stage::Lead;
    QDateTime stageSince = {};
    GradeId grade = {};
    QString need = {}; // "strong", "medium", "weak" or empty
    QString remark = {};
    QList<ExtraField> extras = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    int version = 1;

    friend bool operator==(const Customer&, const Customer&) = default;
};

enum class WayKind { Mobile, Phone, Email, WeChat };
QString keyOf(WayKind kind); // as stored: "mobile", "phone", "email", "wechat"
WayKind wayKindOf(const QString& key);
QString nameOf(WayKind kind);
// What two records of one person share: digits of a phone, an e-mail in lower case …
QString keyOfWay(WayKind kind, const QString& value);

// A way to reach somebody. A number that stopped being true stays with its end date, and
// still finds duplicates.
struct ContactWay {
    ContactWayId id = {};
    ContactId contact = {}; // none: the customer's own
    WayKind kind = WayKind::Mobile;
    QString value = {};
    QDateTime until = {}; // invalid: still true
    int version = 1;

    bool isCurrent() const { return !until.isValid(); }
    friend bool operator==(const ContactWay&, const ContactWay&) = default;
};

struct Contact {
    ContactId id = {};
    QString name = {};
    QString title = {};
    QString role = {}; // in the decision; empty: not known
    bool isMain = false;
    QString remark = {};
    int version = 1;
    QList<ContactWay> ways = {};

    friend bool operator==(const Contact&, const Contact&) = default;
};

// A customer with the people behind it.
struct CustomerRecord {
    Customer customer = {};
    QList<Contact> contacts = {};
    QList<ContactWay> ways = {}; // the customer's own, of no contact
};

} // namespace kechi
