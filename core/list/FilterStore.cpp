#include "core/list/FilterStore.h"

#include "core/customer/DuplicateRules.h"
#include "core/dashboard/FigureStore.h"
#include "core/list/SearchRules.h"
#include "core/pool/Deadline.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kechi {

// '!' escapes: a backslash inside quotes would confuse who looks for placeholders.
static const QString kInNames = u"k.search_names LIKE :name%1 ESCAPE '!'"_s;
static const QString kInWays = u"k.search_ways LIKE :way%1 ESCAPE '!'"_s;

static const QString kLookup = uR"((c.code = :lookup OR k.name_key = :lookupName
    OR o.customer_id IN (SELECT customer_id FROM contact_way
                         WHERE value_key = :lookupPhone AND value_key <> ''
                           AND kind IN ('mobile', 'phone'))))"_s;

static const QString kShared = uR"((o.owner_id IS NULL OR o.owner_id <> :me)
    AND o.customer_id IN (SELECT customer_id FROM collaborator
                          WHERE member_id = :me AND (until IS NULL OR until > :now)))"_s;

static const QString kTagged =
    u"o.customer_id IN (SELECT customer_id FROM customer_tag WHERE tag_id = :tag)"_s;

static const QString kBrought =
    u"o.customer_id IN (SELECT customer_id FROM custody WHERE change_id = :brought)"_s;

static QString pattern(QString text)
{
    for (const QChar special : u"!%_"_s)
        text.replace(special, u'!' + QString(special));
    return u'%' + text + u'%';
}

namespace {

// A filter as a condition.
class Where {
public:
    Where(const CustomerFilter& filter, const ListReader& reader, const Session& session)
        : m_reader(reader)
    {
        addWhose(filter, session);
        addPlace(filter);
        addClock(filter);
        addFigure(filter, session);
    }

    SqlCondition condition() const { return {m_parts.join(u" AND "_s), m_params}; }

private:
    void add(const QString& part, const Params& params = {})
    {
        m_parts += part;
        m_params += params;
    }
    void addWhose(const CustomerFilter& filter, const Session& session);
    QString wordsSql(const QString& text, const SqlCondition& told);
    QString lookupSql(const QString& text);
    void addPlace(const CustomerFilter& filter);
    void addClock(const CustomerFilter& filter);
    void addFigure(const CustomerFilter& filter, const Session& session);
    QDateTime startOf(QDate day) const { return startOfLocalDay(day, m_reader.zone); }

    const ListReader& m_reader;
    QStringList m_parts;
    Params m_params;
};

} // namespace

// What may be read and holds the words; for a service agent also who is named exactly.
void Where::addWhose(const CustomerFilter& filter, const Session& session)
{
    const SqlCondition read = whereCovered(readScopeOf(m_reader.actor), m_reader.now, session);
    m_params += read.params;
    QString sql = read.sql;
    if (!searchWords(filter.text).isEmpty()) {
        const SqlCondition told =
            whereCovered(contactScopeOf(m_reader.actor), m_reader.now, session, u"told"_s);
        m_params += told.params;
        sql += u" AND "_s + wordsSql(filter.text, told);
        if (m_reader.actor.is(Role::ServiceAgent))
            sql = u"(("_s + sql + u") OR "_s + lookupSql(filter.text) + u')';
    }
    m_parts += sql;
    switch (filter.scope) {
    case CustomerFilter::Scope::All: break;
    case CustomerFilter::Scope::Mine:
        add(u"o.owner_id = :me"_s, {{"me", m_reader.actor.id}});
        break;
    case CustomerFilter::Scope::Shared:
        add(kShared, {{"me", m_reader.actor.id}, {"now", m_reader.now}});
        break;
    case CustomerFilter::Scope::OpenSea: add(u"o.owner_id IS NULL"_s); break;
    }
}

QString Where::wordsSql(const QString& text, const SqlCondition& told)
{
    QStringList names;
    QStringList namesOrWays;
    const QList<SearchWord> words = searchWords(text);
    for (int i = 0; i < words.size(); ++i) {
        const QString inNames = kInNames.arg(i);
        names += inNames;
        m_params += Param(u"name%1"_s.arg(i), toSql(pattern(words[i].name)));
        if (told.sql == u"FALSE" || words[i].way.isEmpty()) {
            namesOrWays += inNames;
            continue;
        }
        namesOrWays += u'(' + inNames + u" OR "_s + kInWays.arg(i) + u')';
        m_params += Param(u"way%1"_s.arg(i), toSql(pattern(words[i].way)));
    }
    if (namesOrWays == names)
        return names.join(u" AND "_s);
    return u"(("_s + names.join(u" AND "_s) + u") OR ("_s + told.sql + u" AND "_s +
           namesOrWays.join(u" AND "_s) + u"))"_s;
}

QString Where::lookupSql(const QString& text)
{
    m_params += {Param("lookup", text.trimmed()), Param("lookupName", nameKey(text)),
                 Param("lookupPhone", phoneKey(text).digits)};
    return kLookup;
}

void Where::addPlace(const CustomerFilter& filter)
{
    if (filter.pool)
        add(u"o.pool_id = :pool"_s, {{"pool", filter.pool}});
    if (filter.broughtBy)
        add(kBrought, {{"brought", filter.broughtBy}});
    if (filter.owner)
        add(u"o.owner_id = :owner"_s, {{"owner", filter.owner}});
    if (filter.stage)
        add(u"c.stage = :stage"_s, {{"stage", keyOf(*filter.stage)}});
    if (filter.grade)
        add(u"c.grade_id = :grade"_s, {{"grade", filter.grade}});
    if (filter.region)
        add(u"c.region_id = :region"_s, {{"region", filter.region}});
    if (filter.tag)
        add(kTagged, {{"tag", filter.tag}});
    if (filter.minScore)
        add(u"s.total >= :score"_s, {{"score", *filter.minScore}});
}

void Where::addClock(const CustomerFilter& filter)
{
    const QDate today = m_reader.now.toTimeZone(m_reader.zone).date();
    if (filter.dueDays)
        add(u"d.due_at <= :due"_s, {{"due", startOf(today.addDays(*filter.dueDays + 1))}});
    QDate since;
    if (filter.untouchedDays)
        since = today.addDays(1 - *filter.untouchedDays);
    if (filter.isUntouchedThisWeek) {
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        since = since.isValid() ? std::min(since, monday) : monday;
    }
    if (since.isValid())
        add(u"COALESCE(t.touched_at, 0) < :untouched"_s, {{"untouched", startOf(since)}});
}

void Where::addFigure(const CustomerFilter& filter, const Session& session)
{
    if (!filter.figure)
        return;
    const FigureView view{
        .scope = readScopeOf(m_reader.actor), .now = m_reader.now, .zone = m_reader.zone};
    const SqlCondition behind = whereBehind(*filter.figure, view, session);
    add(behind.sql, behind.params);
}

SqlCondition whereListed(const CustomerFilter& filter, const ListReader& reader,
                         const Session& session)
{
    return Where(filter, reader, session).condition();
}

} // namespace kechi
