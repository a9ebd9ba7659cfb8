#include "app/commands/CustodyCommand.h"

#include "app/commands/Json.h"
#include "app/commands/TextTable.h"
#include "core/list/ListService.h"
#include "core/member/TeamService.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kechi {

// One ID as it was given, and what came of it.
struct GivenId {
    QString text = {};
    CustomerId customer = {}; // none: nobody of that id or code
    std::optional<Error> refusal = {};
};

static QString meaningOfReason()
{
    return QCoreApplication::translate("cli", "Why; kept in the history");
}

QString CustodyCommand::format() const
{
    return uR"({"change":…,"results":[{"id","done","reason"}]}
In the order given; id is the customer's, or the text as given where there is no such customer;
reason is why not, null where done. Exit 0 all done, 3 some, 1 none (then change is null).)"_s;
}

void CustodyCommand::declareOwn(Options& options)
{
    options.arguments("ID", m_given,
                      QCoreApplication::translate("cli", "Customers, by their ids or codes"));
}

static Result<QList<GivenId>> resolved(Database& database, const Clock& clock,
                                       const QStringList& given)
{
    QList<GivenId> ids;
    ListService list(database, clock);
    for (const QString& text : given) {
        const Result<CustomerId> found = list.resolve(text);
        if (!found && found.error().code != Error::Code::NotFound)
            return found.error();
        ids += found ? GivenId{.text = text, .customer = *found}
                     : GivenId{.text = text, .refusal = found.error()};
    }
    return ids;
}

// Every known customer once, however often it was named.
static QList<CustomerId> customersOf(const QList<GivenId>& ids)
{
    QList<CustomerId> customers;
    for (const GivenId& id : ids) {
        if (id.customer && !customers.contains(id.customer))
            customers += id.customer;
    }
    return customers;
}

static void takeResults(QList<GivenId>& ids, const CustodyReport& report)
{
    QHash<CustomerId, std::optional<Error>> refusals;
    for (const CustodyResult& result : report.results)
        refusals[result.customer] = result.refusal;
    for (GivenId& id : ids) {
        if (id.customer)
            id.refusal = refusals.value(id.customer);
    }
}

static QString textOf(const QList<GivenId>& ids)
{
    TextTable table;
    for (const GivenId& id : ids)
        table.add(
            {id.text, id.refusal ? id.refusal->text : QCoreApplication::translate("cli", "done")});
    return table.text();
}

static QJsonObject jsonOf(const QList<GivenId>& ids, ChangeId change)
{
    QJsonArray results;
    for (const GivenId& id : ids)
        results +=
            QJsonObject{{u"id"_s, id.customer ? toJson(id.customer) : QJsonValue(id.text)},
                        {u"done"_s, !id.refusal},
                        {u"reason"_s, id.refusal ? QJsonValue(id.refusal->text) : QJsonValue()}};
    return {{u"change"_s, toJson(change)}, {u"results"_s, results}};
}

static Answer answerOf(const QList<GivenId>& ids, ChangeId change)
{
    const auto refused = std::count_if(ids.begin(), ids.end(),
                                       [](const GivenId& id) { return id.refusal.has_value(); });
    const QJsonObject json = jsonOf(ids, change);
    if (refused < ids.size())
        return {textOf(ids), json, refused == 0 ? Exit::Done : Exit::Partly};
    if (ids.size() == 1)
        return Answer::failed({}, json, *ids.first().refusal);
    const Error none{ids.first().refusal->code,
                     QCoreApplication::translate("cli", "None of the %n customer(s) was changed.",
                                                 nullptr, int(ids.size()))};
    return Answer::failed(textOf(ids), json, none);
}

Answer CustodyCommand::runIn(Database& database, const Member& me)
{
    Result<QList<GivenId>> ids = resolved(database, m_clock, m_given);
    if (!ids)
        return ids.error();
    ChangeId change;
    if (const QList<CustomerId> customers = customersOf(*ids); !customers.isEmpty()) {
        const Result<CustodyReport> report = act(database, me, customers);
        if (!report)
            return report.error();
        takeResults(*ids, *report);
        change = report->change;
    }
    return answerOf(*ids, change);
}

QString ClaimCommand::summary() const
{
    return QCoreApplication::translate("cli", "Take customers from the open sea for yourself");
}

Result<CustodyReport> ClaimCommand::act(Database& database, const Member& me,
                                        const QList<CustomerId>& customers)
{
    return PoolService(database, m_clock).claim(me.id, customers);
}

QString ReleaseCommand::summary() const
{
    return QCoreApplication::translate("cli", "Give customers back to their pools");
}

void ReleaseCommand::declareOwn(Options& options)
{
    CustodyCommand::declareOwn(options);
    options.option("--reason", "R", m_reason, meaningOfReason());
}

Result<CustodyReport> ReleaseCommand::act(Database& database, const Member& me,
                                          const QList<CustomerId>& customers)
{
    return PoolService(database, m_clock).release(me.id, customers, {}, m_reason);
}

QString AssignCommand::summary() const
{
    return QCoreApplication::translate("cli", "Give customers to somebody");
}

void AssignCommand::declareOwn(Options& options)
{
    CustodyCommand::declareOwn(options);
    options.option("--to", "U", m_to,
                   QCoreApplication::translate("cli", "Who gets them, by the name they sign in "
                                                      "with"),
                   Options::Need::Required);
    options.option("--reason", "R", m_reason, meaningOfReason());
}

Result<CustodyReport> AssignCommand::act(Database& database, const Member& me,
                                         const QList<CustomerId>& customers)
{
    const Result<Member> receiver = TeamService(database, m_clock).named(me.id, m_to);
    if (!receiver)
        return receiver.error();
    return PoolService(database, m_clock).give(me.id, customers, receiver->id, m_reason);
}

} // namespace kechi
