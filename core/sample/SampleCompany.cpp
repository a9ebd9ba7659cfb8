#include "core/sample/SampleCompany.h"

#include "core/member/DepartmentService.h"
#include "core/member/RoleWords.h"
#include "core/member/SignInService.h"
#include "core/member/TeamService.h"
#include "core/pool/PoolService.h"
#include "core/sample/SampleTable.h"
#include "core/sample/SampleWordService.h"
#include "core/tag/TagService.h"
#include "core/workspace/WorkspaceService.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

const Colleague* SampleCompany::keyed(const QString& key) const
{
    for (const Colleague& colleague : colleagues) {
        if (colleague.key == key)
            return &colleague;
    }
    return nullptr;
}

namespace {

// Each step by the service that a person would use.
class Founding {
public:
    Founding(Database& database, SampleClock& clock) : m_database(database), m_clock(clock) {}
    Result<SampleCompany> run(const NewWorkspace& wanted);

private:
    Result<Done> setUp(const NewWorkspace& wanted);
    Result<Done> addWords();
    Result<Done> addDepartments();
    Result<Done> addColleagues();
    Result<Done> addColleague(const SampleRow& row);
    Result<Done> addPools();
    Result<Done> addTags();
    QList<PoolPerson> peopleOf(const SampleRow& row) const;

    Database& m_database;
    SampleClock& m_clock;
    SampleCompany m_company;
    QHash<QString, DepartmentId> m_departments;
};

} // namespace

static Result<SampleTable> read(const char* name)
{
    return readSampleTable(QString::fromLatin1(name));
}

Result<Done> Founding::setUp(const NewWorkspace& wanted)
{
    const Result<SampleTable> pools = read("pools");
    if (!pools)
        return pools.error();
    NewWorkspace made = wanted;
    made.poolName = pools->rows.first().value(u"客户池"_s);
    m_company.firstPool = made.poolName;
    if (made.name.isEmpty())
        made.name = u"云帆工业设备（示例）"_s;
    if (made.fullName.isEmpty())
        made.fullName = u"林晓"_s;
    const Result<Done> done = SetupService(m_database, m_clock).setUp(made);
    if (!done)
        return done;
    const auto settings = WorkspaceService(m_database, m_clock).settings();
    if (!settings)
        return settings.error();
    m_company.zone = settings->zone();
    const Result<Member> first =
        SignInService(m_database, m_clock).signIn(made.userName, made.password);
    if (!first)
        return first.error();
    Member selling = *first;
    selling.roles |= Role::Manager | Role::Salesperson;
    selling.experience = 5;
    selling.holdingLimit = 60;
    const Result<Member> saved = TeamService(m_database, m_clock).edit(selling.id, selling);
    if (!saved)
        return saved.error();
    m_company.first = *saved;
    return Done{};
}

Result<Done> Founding::addWords()
{
    const Result<SampleTable> table = read("words");
    if (!table)
        return table.error();
    QList<SampleWord> words;
    for (const SampleRow& row : table->rows) {
        const QString key = row.value(u"列表"_s);
        const auto list = std::find_if(allChoiceLists().begin(), allChoiceLists().end(),
                                       [&](ChoiceList each) { return keyOf(each) == key; });
        if (list == allChoiceLists().end())
            continue;
        const QString was = row.value(u"原词"_s);
        // The texts are collected where a new workspace gets them, in FirstChoices.
        words +=
            {.list = *list,
             .was = was.isEmpty() ? was : QCoreApplication::translate("setup", qUtf8Printable(was)),
             .name = row.value(u"用词"_s)};
    }
    return SampleWordService(m_database, m_clock).rename(m_company.first.id, words);
}

Result<Done> Founding::addDepartments()
{
    const Result<SampleTable> table = read("departments");
    if (!table)
        return table.error();
    DepartmentService service(m_database, m_clock);
    for (const SampleRow& row : table->rows) {
        const QString above = row.value(u"上级"_s);
        const auto department =
            service.add(m_company.first.id, row.value(u"部门"_s),
                        above.isEmpty() ? m_company.first.department : m_departments.value(above));
        if (!department)
            return department.error();
        m_departments.insert(department->name, department->id);
    }
    return Done{};
}

Result<Done> Founding::addColleague(const SampleRow& row)
{
    const Role role = roleOf(row.value(u"角色"_s)).value_or(Role::Salesperson);
    Member member{.name = row.value(u"登录名"_s),
                  .fullName = row.value(u"姓名"_s),
                  .department = m_departments.value(row.value(u"部门"_s)),
                  .experience = row.value(u"经验"_s).toInt(),
                  .roles = role};
    if (const int limit = row.value(u"持有上限"_s).toInt(); limit > 0)
        member.holdingLimit = limit;
    if (member.name.compare(m_company.first.name, Qt::CaseInsensitive) == 0)
        member.name += u'2';
    const Result<Member> added =
        TeamService(m_database, m_clock).add(m_company.first.id, member, m_company.password);
    if (!added)
        return added.error();
    Colleague colleague{
        .key = row.value(u"登录名"_s), .member = *added, .sells = role == Role::Salesperson};
    for (const Colleague& other : std::as_const(m_company.colleagues)) {
        if (other.member.roles.testFlag(Role::Manager) &&
            other.member.department == added->department)
            colleague.boss = other.member.id;
    }
    m_company.colleagues += colleague;
    return Done{};
}

Result<Done> Founding::addColleagues()
{
    const Result<SampleTable> table = read("team");
    if (!table)
        return table.error();
    for (const SampleRow& row : table->rows) {
        if (const Result<Done> added = addColleague(row); !added)
            return added;
    }
    return Done{};
}

QList<PoolPerson> Founding::peopleOf(const SampleRow& row) const
{
    const QStringList managers = listIn(row.value(u"管理人"_s));
    QList<PoolPerson> people{{.member = m_company.first.id, .isManager = true}};
    for (const QString& name : listIn(row.value(u"成员"_s))) {
        if (const Colleague* colleague = m_company.keyed(name))
            people += {.member = colleague->member.id, .isManager = managers.contains(name)};
    }
    return people;
}

Result<Done> Founding::addPools()
{
    const Result<SampleTable> table = read("pools");
    if (!table)
        return table.error();
    PoolService service(m_database, m_clock);
    const Result<QList<PoolView>> there = service.pools(m_company.first.id);
    if (!there)
        return there.error();
    for (const SampleRow& row : table->rows) {
        Pool pool{.name = row.value(u"客户池"_s)};
        pool.rule.membersOnly = row.value(u"仅成员领取"_s) == u"是";
        const bool isFirst = there->first().pool.name == pool.name;
        if (isFirst) {
            pool.id = there->first().pool.id;
            pool.version = there->first().pool.version;
        }
        const Result<Pool> saved = isFirst
                                       ? service.updatePool(m_company.first.id, pool, peopleOf(row))
                                       : service.addPool(m_company.first.id, pool, peopleOf(row));
        if (!saved)
            return saved.error();
        m_company.pools.insert(saved->name, saved->id);
        if (const int days = row.value(u"未跟进天数"_s).toInt(); days > 0)
            m_company.untouchedDays.insert(saved->id, days);
        for (Colleague& colleague : m_company.colleagues) {
            if (pool.rule.membersOnly && listIn(row.value(u"成员"_s)).contains(colleague.key))
                colleague.pool = saved->id;
        }
    }
    return Done{};
}

Result<Done> Founding::addTags()
{
    const Result<SampleTable> table = read("tags");
    if (!table)
        return table.error();
    TagService service(m_database, m_clock);
    for (const SampleRow& row : table->rows) {
        const Result<Tag> tag = service.add(m_company.first.id, {.name = row.value(u"标签"_s),
                                                                 .colour = row.value(u"颜色"_s),
                                                                 .group = row.value(u"分组"_s)});
        if (!tag)
            return tag.error();
        m_company.tags.insert(tag->name, tag->id);
    }
    return Done{};
}

Result<SampleCompany> Founding::run(const NewWorkspace& wanted)
{
    m_company.password = u"kechi-sample"_s;
    if (const Result<Done> done = setUp(wanted); !done)
        return done.error();
    for (const auto step : {&Founding::addWords, &Founding::addDepartments,
                            &Founding::addColleagues, &Founding::addPools, &Founding::addTags}) {
        if (const Result<Done> done = (this->*step)(); !done)
            return done.error();
    }
    return m_company;
}

Result<SampleCompany> foundSampleCompany(Database& database, SampleClock& clock,
                                         const NewWorkspace& wanted)
{
    return Founding(database, clock).run(wanted);
}

} // namespace kechi
