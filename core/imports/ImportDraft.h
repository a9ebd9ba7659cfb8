#pragma once

#include "core/customer/Customer.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace kechi {

// Something about one row that a person should know; the row comes in all the same.
struct RowIssue {
    qsizetype column = -1; // 0-based; -1: the row as a whole
    QString text = {};     // translated, fit to show

    friend bool operator==(const RowIssue&, const RowIssue&) = default;
};

// One way to reach somebody.
struct WayDraft {
    WayKind kind = WayKind::Phone;
    QString value = {};     // as written, in half width, without the extension
    QString extension = {}; // digits; empty: none
    QString key = {};       // phoneKey or emailKey; empty where it has none

    friend bool operator==(const WayDraft&, const WayDraft&) = default;
};

struct ContactDraft {
    QString name = {};
    QString title = {};
    QList<WayDraft> ways = {};

    friend bool operator==(const ContactDraft&, const ContactDraft&) = default;
};

// A column that no field takes.
struct ExtraDraft {
    qsizetype column = 0; // 0-based
    QString header = {};  // "Column 3" where the file has no header
    QString text = {};

    friend bool operator==(const ExtraDraft&, const ExtraDraft&) = default;
};

// A day, perhaps with a time, on the clock of the workspace's time zone.
struct WallTime {
    QDate date = {};
    QTime time = {}; // invalid: only the day is known

    friend bool operator==(const WallTime&, const WallTime&) = default;
};

// One row of a file as a customer to be. Lists (industry, stage, owner …) are still words; what
// they mean in the workspace is settled later. Text is cleaned (Text.h) and trimmed; empty: none.
struct ImportDraft {
    qint64 row = 0;  // RowReader::row()
    qint64 line = 0; // RowReader::line()

    QString name = {};
    QString shortName = {};
    QString code = {};
    QString creditCode = {}; // upper case; its check digit holds, else it is left out
    QString registrationNo = {};
    QString industry = {};
    QString size = {};
    QString region = {};
    QString city = {};
    QString address = {};
    QString postalCode = {};
    QString fax = {};
    QString website = {};
    QString source = {};
    QString type = {};
    QString stage = {};
    QString grade = {};
    QString need = {};
    QString remark = {};       // several columns: one line each
    QList<WayDraft> ways = {}; // the customer's own
    QList<ContactDraft> contacts = {};
    QStringList tags = {};
    QString owner = {};
    QString pool = {};
    WallTime createdAt = {}; // date invalid: not said
    WallTime lastFollowUp = {};
    QList<ExtraDraft> extras = {}; // only filled cells

    QList<RowIssue> issues = {};
};

} // namespace kechi
