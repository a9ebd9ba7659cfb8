#pragma once

#include "core/base/Id.h"
#include "core/db/ChangeSet.h"
#include "core/db/DbConfig.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <utility>

namespace kechi {

// C++ to SQL, in one place: a type that is not here cannot be bound. Time is
// milliseconds UTC, a date is its ISO text, money is cents; invalid and none are NULL.
inline QVariant toSql(qint64 v)
{
    return v;
}
inline QVariant toSql(int v)
{
    return v;
}
inline QVariant toSql(bool v)
{
    return v;
}
inline QVariant toSql(double v)
{
    return v;
}
inline QVariant toSql(const QString& v)
{
    return v.isNull() ? QVariant(QStringLiteral("")) : QVariant(v);
}
inline QVariant toSql(const QDateTime& v)
{
    return v.isValid() ? QVariant(v.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}
inline QVariant toSql(QDate v)
{
    return v.isValid() ? QVariant(v.toString(Qt::ISODate))
                       : QVariant(QMetaType::fromType<QString>());
}
template <typename Table>
QVariant toSql(Id<Table> v)
{
    return v ? QVariant(v.value) : QVariant(QMetaType::fromType<qint64>());
}
template <typename T>
QVariant toSql(const std::optional<T>& v)
{
    return v ? toSql(*v) : QVariant(toSql(T{}).metaType());
}

// Many ids as one parameter, for Dialect::idsOf.
template <typename Ids>
QString idList(const Ids& ids)
{
    QString list;
    for (const auto id : ids) {
        if (!list.isEmpty())
            list += QLatin1Char(',');
        list += QString::number(id.value);
    }
    return list;
}

// The same with texts, for Dialect::textsOf.
QString textList(const QStringList& texts);

struct Param {
    template <typename T>
    Param(const char* n, const T& v) : name(QLatin1Char(':') + QLatin1String(n)), value(toSql(v))
    {
    }
    Param(const QString& n, const QVariant& v) : name(QLatin1Char(':') + n), value(v) {}

    QString name;
    QVariant value;
};
using Params = QList<Param>;

template <typename T>
struct IsOptional : std::false_type {
};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {
};

// One row, read left to right in the order of the SELECT list.
class Row {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}

    template <typename T>
    T take()
    {
        const QVariant v = m_query.value(m_column++);
        if constexpr (IsOptional<T>::value) {
            if (v.isNull())
                return {};
            return read<typename T::value_type>(v);
        } else {
            return read<T>(v);
        }
    }

private:
    template <typename T>
    static T read(const QVariant& v)
    {
        if constexpr (std::is_same_v<T, QDateTime>)
            return v.isNull() ? QDateTime()
                              : QDateTime::fromMSecsSinceEpoch(v.toLongLong(), Qt::UTC);
        else if constexpr (std::is_same_v<T, QDate>)
            return QDate::fromString(v.toString(), Qt::ISODate);
        else if constexpr (std::is_same_v<T, bool>)
            return v.toBool();
        else if constexpr (requires(T t) { t.value; })
            return T{v.toLongLong()};
        else
            return v.value<T>();
    }

    const QSqlQuery& m_query;
    int m_column = 0;
};

// One thread's connection. A store is made on it, used, and dropped. Throws DbError.
class Session {
public:
    explicit Session(const DbConfig& config);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    // Rows are read to the end before this returns: PostgreSQL drops an open
    // forward-only result as soon as the connection runs something else.
    template <typename Read>
    auto list(const QString& sql, const Params& params, Read read)
    {
        QList<std::invoke_result_t<Read, Row&>> rows;
        each(sql, params, [&](Row& row) { rows.append(read(row)); });
        return rows;
    }

    // The same without keeping the rows. `visit` may not use the session.
    template <typename Visit>
    void each(const QString& sql, const Params& params, Visit visit)
    {
        QSqlQuery& query = run(sql, params);
        while (query.next()) {
            Row row(query);
            visit(row);
        }
        finish(query, sql);
    }

    template <typename Read>
    auto first(const QString& sql, const Params& params, Read read)
    {
        std::optional<std::invoke_result_t<Read, Row&>> found;
        QSqlQuery& query = run(sql, params);
        if (query.next()) {
            Row row(query);
            found = read(row);
        }
        finish(query, sql);
        return found;
    }

    template <typename T>
    std::optional<T> value(const QString& sql, const Params& params = {})
    {
        return first(sql, params, [](Row& row) { return row.take<T>(); });
    }

    qint64 exec(const QString& sql, const Params& params = {}); // rows changed
    void command(const QString& sql); // what PostgreSQL cannot prepare: BEGIN, SET, CREATE

    // What the views will be told after the commit.
    ChangeSet& changes() { return m_changes; }
    void changed(CustomerId id) { m_changes.add(id); }
    ChangeSet takeChanges() { return std::exchange(m_changes, {}); }

    // The change that is being written; none outside a person's act.
    ChangeId change() const { return m_change; }
    void setChange(ChangeId id) { m_change = id; }

    const Dialect& dialect() const { return m_dialect; }

private:
    QSqlQuery& run(const QString& sql, const Params& params);
    void finish(QSqlQuery& query, const QString& sql);
    [[noreturn]] void fail(const QSqlQuery& query, const QString& sql) const;
    void open(const DbConfig& config);

    Dialect m_dialect;
    QString m_name;
    QSqlDatabase m_db;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    ChangeSet m_changes;
    ChangeId m_change;
};

} // namespace kechi
