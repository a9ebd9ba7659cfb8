#include "core/dashboard/FigureStore.h"

#include "core/pool/Deadline.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kTables = uR"(
    FROM ownership o
    JOIN customer c ON c.id = o.customer_id AND c.deleted_at IS NULL
    LEFT JOIN touch t ON t.customer_id = o.customer_id
    LEFT JOIN deadline d ON d.customer_id = o.customer_id
    LEFT JOIN (SELECT customer_id, MIN(signed_on) AS first_on
               FROM sales_order GROUP BY customer_id) b ON b.customer_id = o.customer_id )"_s;

static const QString kBehind = uR"(o.customer_id IN (
    SELECT o.customer_id %1 WHERE %2))"_s;

// %1 keeps apart the parameters of conditions that stand in one statement.
static const QString kNew = u"c.created_at >= :%1From AND c.created_at < :%1End"_s;

// An import writes customer, stage and first order at one time.
static const QString kLeads = kNew + uR"(
    AND NOT (c.stage = 'won' AND c.stage_since <= c.created_at)
    AND (b.first_on IS NULL OR b.first_on >= :%1FromDay))"_s;

static const QString kConverted = kLeads + uR"(
    AND (b.first_on <= :%1UntilDay OR (c.stage = 'won' AND c.stage_since < :%1UntilEnd)))"_s;

static const QString kBuyers = uR"(
    (b.first_on < :%1FromDay OR (c.stage = 'won' AND c.stage_since < :%1From))
    AND NOT (c.stage IN ('lost', 'invalid') AND c.stage_since < :%1From))"_s;

static const QString kLost = uR"(
    c.stage = 'lost' AND c.stage_since >= :%1From AND c.stage_since < :%1End)"_s;

static const QString kChurned = kBuyers + u" AND"_s + kLost;

static const QString kWon = uR"(
    ((b.first_on >= :%1FromDay AND b.first_on <= :%1ToDay)
     OR (b.first_on IS NULL AND c.stage = 'won'
         AND c.stage_since >= :%1From AND c.stage_since < :%1End)))"_s;

static const QString kDue = u"d.due_at <= :%1Due"_s;

static const QString kUnfollowed = uR"(
    o.owner_id IS NOT NULL AND c.stage NOT IN ('won', 'lost', 'invalid')
    AND (t.touched_at IS NULL OR t.touched_at < o.owned_since))"_s;

static const QString kStale = uR"(
    c.grade_id = (SELECT id FROM grade WHERE NOT archived ORDER BY position, id LIMIT 1)
    AND c.stage NOT IN ('lost', 'invalid') AND c.updated_at < :%1Stale)"_s;

static const QString kWaiting = uR"(
    o.owner_id IS NULL AND c.stage NOT IN ('lost', 'invalid'))"_s;

static const QString kLate = uR"(
    EXISTS (SELECT 1 FROM deal e
            WHERE e.customer_id = o.customer_id AND e.closed_at IS NULL
              AND e.expected_on < :%1Today))"_s;

static const QString kOwned = u"o.owner_id IS NOT NULL"_s;
static const QString kOpen = u"o.owner_id IS NULL"_s;

static const QString kSigned = uR"(
    EXISTS (SELECT 1 FROM sales_order s
            WHERE s.customer_id = o.customer_id
              AND s.signed_on >= :%1FromDay AND s.signed_on <= :%1ToDay AND %2))"_s;

static const QString kStage = u"c.stage = :%1Stage"_s;
static const QString kGrade = u"c.grade_id = :%1Grade"_s;
static const QString kNoGrade = u"c.grade_id IS NULL"_s;

static const QString kPool = u"o.pool_id = :%1Pool"_s;
static const QString kOwner = u"o.owner_id = :%1Owner"_s;
static const QString kSeller = u"s.seller_id = :%1Owner"_s;

static const QString kBelow = uR"((
    WITH RECURSIVE below (id) AS (
        SELECT id FROM department WHERE id = :%1Department
        UNION
        SELECT x.id FROM department x JOIN below y ON x.parent_id = y.id)
    SELECT id FROM below))"_s;
static const QString kDepartment = uR"(
    o.owner_id IN (SELECT id FROM member WHERE department_id IN %1))"_s;
static const QString kSellersDepartment = u"s.department_id IN %1"_s;

// Whoever sold it, if the figures of that one are the viewer's to see; an order of nobody
// goes with its customer.
static const QString kSoldBy = u"s.seller_id IN (%1)"_s;
static const QString kSoldIn = u"o.pool_id IN (%1)"_s;
static const QString kSoldByNobody = u"(s.seller_id IS NULL AND %1)"_s;

const QString& figureTables()
{
    return kTables;
}

static QString conditionOf(FigureFilter::Group group)
{
    using Group = FigureFilter::Group;
    switch (group) {
    case Group::All: break;
    case Group::New: return kNew;
    case Group::Leads: return kLeads;
    case Group::Converted: return kConverted;
    case Group::Buyers: return kBuyers;
    case Group::Churned: return kChurned;
    case Group::Won: return kWon;
    case Group::Lost: return kLost;
    case Group::Signed: return kSigned;
    case Group::Due: return kDue;
    case Group::Unfollowed: return kUnfollowed;
    case Group::Stale: return kStale;
    case Group::Waiting: return kWaiting;
    case Group::Late: return kLate;
    case Group::Owned: return kOwned;
    case Group::Open: return kOpen;
    }
    return u"TRUE"_s;
}

static QString named(QString sql, const QString& name)
{
    return sql.replace(u"%1"_s, name);
}

// Of those that stand in the condition; others would be bound to nothing.
static Params paramsOf(const FigureFilter& filter, const FigureView& view, const QString& name,
                       const QString& sql)
{
    const auto startOf = [&](QDate day) { return toSql(startOfLocalDay(day, view.zone)); };
    const QList<std::pair<QString, QVariant>> all = {
        {u"From"_s, startOf(filter.period.from)},
        {u"End"_s, startOf(filter.period.to.addDays(1))},
        {u"FromDay"_s, toSql(filter.period.from)},
        {u"ToDay"_s, toSql(filter.period.to)},
        {u"UntilDay"_s, toSql(filter.until)},
        {u"UntilEnd"_s, startOf(filter.until.addDays(1))},
        {u"Due"_s, startOf(view.today().addDays(filter.days + 1))},
        {u"Stale"_s, startOf(view.today().addDays(-filter.days))},
        {u"Today"_s, toSql(view.today())},
    };
    Params params;
    for (const auto& [key, value] : all) {
        if (sql.contains(u':' + name + key))
            params += Param(name + key, value);
    }
    return params;
}

static void add(SqlCondition& to, const SqlCondition& more)
{
    to.sql += u" AND "_s + more.sql;
    to.params += more.params;
}

SqlCondition whereInGroup(const FigureFilter& filter, const FigureView& view, const QString& name,
                          const Session& session)
{
    QString sql = named(conditionOf(filter.group), name);
    Params params;
    if (filter.group == FigureFilter::Group::Signed) {
        const SqlCondition order = whereOrderCounts(filter, view, name, session);
        sql.replace(u"%2"_s, order.sql);
        params = order.params;
    }
    if (filter.stage)
        sql += u" AND "_s + named(kStage, name);
    if (filter.grade)
        sql += u" AND "_s + (*filter.grade ? named(kGrade, name) : kNoGrade);
    params += paramsOf(filter, view, name, sql);
    if (filter.stage)
        params += Param(name + u"Stage"_s, keyOf(*filter.stage));
    if (filter.grade && *filter.grade)
        params += Param(name + u"Grade"_s, toSql(*filter.grade));
    return {.sql = sql, .params = params};
}

static SqlCondition whereOfWith(const FigureFilter& filter, const QString& name,
                                const QString& owner, const QString& department)
{
    SqlCondition where{.sql = u"TRUE"_s};
    if (filter.owner)
        add(where, {named(owner, name), {Param(name + u"Owner"_s, toSql(filter.owner))}});
    if (filter.pool)
        add(where, {named(kPool, name), {Param(name + u"Pool"_s, toSql(filter.pool))}});
    if (filter.department)
        add(where, {named(department, named(kBelow, name)),
                    {Param(name + u"Department"_s, toSql(filter.department))}});
    return where;
}

SqlCondition whereOf(const FigureFilter& filter, const QString& name)
{
    return whereOfWith(filter, name, kOwner, kDepartment);
}

SqlCondition whereOrderCounts(const FigureFilter& filter, const FigureView& view,
                              const QString& name, const Session& session)
{
    SqlCondition where = whereOfWith(filter, name, kSeller, kSellersDepartment);
    if (view.scope.everything)
        return where;
    QStringList parts;
    const auto addIds = [&](const QString& part, const QString& key, const auto& ids) {
        parts += part.arg(session.dialect().idsOf(key));
        where.params += Param(key, idList(ids));
    };
    if (!view.scope.owners.isEmpty())
        addIds(kSoldBy, name + u"Sellers"_s, view.scope.owners);
    if (!view.scope.wholePools.isEmpty())
        addIds(kSoldIn, name + u"SoldIn"_s, view.scope.wholePools);
    const SqlCondition covered = whereCovered(view.scope, view.now, session);
    parts += kSoldByNobody.arg(covered.sql);
    where.params += covered.params;
    where.sql += u" AND ("_s + parts.join(u" OR "_s) + u')';
    return where;
}

SqlCondition whereBehind(const FigureFilter& filter, const FigureView& view, const Session& session)
{
    const QString name = u"figure"_s;
    SqlCondition where = whereInGroup(filter, view, name, session);
    if (filter.group != FigureFilter::Group::Signed) // there they are the seller's
        add(where, whereOf(filter, name));
    where.sql = kBehind.arg(kTables, where.sql);
    return where;
}

} // namespace kechi
