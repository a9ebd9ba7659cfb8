#pragma once

#include "core/base/Id.h"
#include "core/customer/Customer.h"
#include "core/member/Access.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace kechi {

struct RowTag {
    TagId id = {};
    QString name = {};
    QString colour = {}; // a key: "grey", "red" …

    friend bool operator==(const RowTag&, const RowTag&) = default;
};

// A customer as a list shows it, told as its reader may be told.
struct CustomerRow {
    CustomerId id = {};
    QString code = {};
    QString name = {};
    QString contact = {}; // the main one's name
    QString phone = {};   // the main contact's, else the customer's own, else anybody's
    WayKind phoneKind = WayKind::Mobile;
    Disclosure disclosure = Disclosure::Hidden; // how the phone is told
    GradeId grade = {};
    QString gradeName = {};
    std::optional<int> score = {}; // 0-100; none: not yet scored
    QString city = {};
    Stage stage = Stage::Lead;
    QDateTime lastTouch = {};         // invalid: never
    QDateTime dueAt = {};             // when the rules take it back; invalid: they do not
    std::optional<int> daysLeft = {}; // whole local days until then: 0 today, negative overdue
    QList<RowTag> tags = {};          // by name
    MemberId owner = {};              // none: in the open sea
    QString ownerName = {};
    PoolId pool = {};
    QString poolName = {};
    QDateTime createdAt = {};
    int version = 1; // of the customer, for an edit

    friend bool operator==(const CustomerRow&, const CustomerRow&) = default;
};

// Where a page ended: the next one starts behind it, whatever was added before it meanwhile.
struct ListCursor {
    qint64 number = 0; // the sort value; which of the two it is the sort knows
    QString text = {};
    CustomerId id = {};

    friend bool operator==(const ListCursor&, const ListCursor&) = default;
};

struct CustomerPage {
    QList<CustomerRow> rows = {};
    std::optional<ListCursor> next = {}; // none: the end
};

} // namespace kechi
