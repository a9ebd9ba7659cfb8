#pragma once

#include "core/base/Id.h"
#include "core/db/Schema.h"
#include "core/db/Session.h"

#include <QMap>
#include <QSet>

namespace kechi {

// The rows that a change added, and those among them that must stay, with all that belongs
// to them, because somebody else changed or used them since. For an undo.
class AddedRows {
public:
    AddedRows(Session& session, Schema& schema, ChangeId change);

    // Settles who stays; `spared` customers stay as they are in any case.
    void settle(const QSet<CustomerId>& spared);

    // That `row` is the id of such a row, as a condition; binds :change.
    QString isAdded(const QString& table, const QString& row);
    bool hasAdded(const QString& table) const
    {
        return m_ranges.contains(table) || m_singly.contains(table);
    }

    // That this very row is one of a range; whether it is still there is not asked.
    bool isInRange(const QString& table, qint64 row) const;

    // That a row of `table` belongs to nothing that stays, as a condition that begins with
    // AND; what it binds is appended to `params`.
    QString belongsToNoneThatStays(const QString& table, Params& params);
    bool isStaying(CustomerId customer) const { return isStaying(kCustomer, customer.value); }
    bool isStaying(const QString& table, qint64 row) const;
    // Those of this change's rows that stay, with what belongs to them, by table.
    const QMap<QString, QSet<qint64>>& staying() const { return m_stayingAdded; }

    // That others had nothing to do since with a row of `table` as `row`; binds :change, :undo.
    static QString untouched(const QString& table, const QString& row);

private:
    static const QString kCustomer;
    void findStaying(const QString& head);
    void addFamiliesOfCustomers();
    QString isUsed(const QString& head, const Reference& reference);
    Params bound() const;

    Session& m_session;
    Schema& m_schema;
    ChangeId m_change;
    struct Range {
        qint64 first = 0;
        qint64 last = 0;
    };
    QMap<QString, QList<Range>> m_ranges;
    QSet<QString> m_singly; // tables with rows journaled one by one
    QMap<QString, QSet<qint64>> m_staying;
    QMap<QString, QSet<qint64>> m_stayingAdded;
};

// Those of the parameters that the statement names.
Params onlyUsed(Params params, const QString& sql);

} // namespace kechi
