#include "core/dashboard/DashboardStore.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kCounts = u"SELECT %1 %2 WHERE %3 AND %4"_s;
static const QString kCount = u"COUNT(CASE WHEN %1 THEN 1 END)"_s;

static const QString kSlices = uR"(
    SELECT o.pool_id, o.owner_id, c.stage, c.grade_id, COUNT(*), COUNT(CASE WHEN %1 THEN 1 END)
    FROM ownership o
    JOIN customer c ON c.id = o.customer_id AND c.deleted_at IS NULL
    LEFT JOIN deadline d ON d.customer_id = o.customer_id
    WHERE %2 AND %3
    GROUP BY o.pool_id, o.owner_id, c.stage, c.grade_id)"_s;

static const QString kSigned = uR"(
    SELECT CAST(COALESCE(SUM(s.amount), 0) AS BIGINT), COUNT(*),
           CAST(COALESCE(SUM(CASE WHEN %1 THEN 0 ELSE s.amount END), 0) AS BIGINT)
    FROM sales_order s
    JOIN ownership o ON o.customer_id = s.customer_id
    JOIN customer c ON c.id = s.customer_id AND c.deleted_at IS NULL
    WHERE s.signed_on >= :from AND s.signed_on <= :to AND %2)"_s;

static const QString kHolders = uR"(
    SELECT m.id, m.full_name, m.name, m.department_id, m.holding_limit, m.state <> 'disabled',
           EXISTS (SELECT 1 FROM member_role r
                   WHERE r.member_id = m.id AND r.role IN ('salesperson', 'manager'))
    FROM member m
    ORDER BY m.id)"_s;

static const QString kPools = uR"(
    SELECT id, name FROM pool WHERE NOT archived ORDER BY id)"_s;

static const QString kPoolsToRead = uR"(
    SELECT DISTINCT o.pool_id FROM ownership o WHERE %1)"_s;

static const QString kGrades = uR"(
    SELECT id, name FROM grade ORDER BY archived, position, id)"_s;

static const QString kDepartments = uR"(
    SELECT id, name, parent_id FROM department ORDER BY id)"_s;

QList<CountFigure> DashboardStore::counts(const QList<FigureFilter>& filters)
{
    QList<CountFigure> figures;
    QStringList sums;
    Params params;
    for (const FigureFilter& filter : filters) {
        figures.append({.behind = filter});
        const QString name = u'f' + QString::number(figures.size()) + u'x';
        const SqlCondition group = whereInGroup(filter, m_view, name, m_session);
        sums += kCount.arg(group.sql);
        params += group.params;
    }
    if (filters.isEmpty())
        return figures;
    const SqlCondition of = whereOf(filters.first(), u"all"_s);
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    params += of.params + covered.params;
    const QString sql =
        kCounts.arg(sums.join(u",\n        "_s), figureTables(), covered.sql, of.sql);
    m_session.each(sql, params, [&](Row& row) {
        for (CountFigure& figure : figures)
            figure.count = row.take<qint64>();
    });
    return figures;
}

QList<Slice> DashboardStore::slices(const FigureFilter& among)
{
    const SqlCondition soon = whereInGroup({.group = FigureFilter::Group::Due, .days = kSoonDays},
                                           m_view, u"soon"_s, m_session);
    const SqlCondition of = whereOf(among, u"all"_s);
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    return m_session.list(kSlices.arg(soon.sql, covered.sql, of.sql),
                          soon.params + of.params + covered.params, [](Row& row) {
                              return Slice{.pool = row.take<PoolId>(),
                                           .owner = row.take<MemberId>(),
                                           .stage = stageOf(row.take<QString>()),
                                           .grade = row.take<GradeId>(),
                                           .customers = row.take<qint64>(),
                                           .soon = row.take<qint64>()};
                          });
}

MoneyFigure DashboardStore::signedAmount(const FigureFilter& filter)
{
    const SqlCondition counts = whereOrderCounts(filter, m_view, u"sold"_s, m_session);
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    const Params days = {Param("from", filter.period.from), Param("to", filter.period.to)};
    return m_session
        .first(kSigned.arg(covered.sql, counts.sql), days + counts.params + covered.params,
               [&](Row& row) {
                   return MoneyFigure{.amount = row.take<qint64>(),
                                      .orders = row.take<qint64>(),
                                      .elsewhere = row.take<qint64>(),
                                      .behind = filter};
               })
        .value_or(MoneyFigure{.behind = filter});
}

QList<Holder> DashboardStore::holders()
{
    return m_session.list(kHolders, {}, [](Row& row) {
        Holder holder{.member = row.take<MemberId>(), .name = row.take<QString>()};
        const auto signInName = row.take<QString>();
        if (holder.name.isEmpty())
            holder.name = signInName;
        holder.department = row.take<DepartmentId>();
        holder.limit = row.take<std::optional<int>>();
        holder.isActive = row.take<bool>();
        holder.mayOwn = row.take<bool>();
        return holder;
    });
}

template <typename Key>
static NamedChoice<Key> readChoice(Row& row)
{
    return {.id = row.take<Key>(), .name = row.take<QString>()};
}

QList<NamedChoice<PoolId>> DashboardStore::pools()
{
    return m_session.list(kPools, {}, readChoice<PoolId>);
}

QSet<PoolId> DashboardStore::poolsToRead()
{
    const SqlCondition covered = whereCovered(m_view.scope, m_view.now, m_session);
    QSet<PoolId> pools;
    m_session.each(kPoolsToRead.arg(covered.sql), covered.params,
                   [&](Row& row) { pools.insert(row.take<PoolId>()); });
    return pools;
}

QList<NamedChoice<GradeId>> DashboardStore::grades()
{
    return m_session.list(kGrades, {}, readChoice<GradeId>);
}

QList<Branch> DashboardStore::branches()
{
    return m_session.list(kDepartments, {}, [](Row& row) {
        return Branch{.department = row.take<DepartmentId>(),
                      .name = row.take<QString>(),
                      .parent = row.take<DepartmentId>()};
    });
}

} // namespace kechi
