#include "app/commands/ListCommand.h"

#include "app/commands/Json.h"
#include "app/commands/Names.h"
#include "app/commands/TextTable.h"
#include "core/list/ListService.h"
#include "core/member/TeamService.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

using namespace Qt::StringLiterals;

namespace kechi {

constexpr int kPageRows = 500;

QString ListCommand::summary() const
{
    return QCoreApplication::translate("cli", "List customers");
}

QString ListCommand::format() const
{
    return uR"({"count":…,"customers":[{"id","code","name","pool","owner","owner_name","contact",
 "phone","city","stage","grade","score","tags":[…],"last_touch","due_at","created_at"}]}
count is all matches, before the limit; without a limit all of them are listed, by name.
owner is the name they sign in with, null in the open sea. stage is one of lead, following,
quoted, negotiating, won, lost, invalid. Contact data is masked as in the window.)"_s;
}

void ListCommand::declareOwn(Options& options)
{
    options.option("--search", "T", m_search,
                   QCoreApplication::translate("cli", "Any part of names, codes, people, phones"));
    options.option("--pool", "P", m_pool, QCoreApplication::translate("cli", "A pool, by name"));
    options.option("--owner", "U", m_owner,
                   QCoreApplication::translate("cli", "An owner, by the name they sign in with"));
    options.count("--limit", "N", m_limit,
                  QCoreApplication::translate("cli", "List no more than so many"));
}

// A list may be long: it becomes text and bytes page by page.
class ListWriter {
public:
    explicit ListWriter(const SignInNames& names);

    void add(const CustomerRow& row);
    Answer answer(qint64 count) const;

private:
    QJsonObject objectOf(const CustomerRow& row) const;

    const SignInNames& m_names;
    TextTable m_table;
    QByteArray m_json;
    qint64 m_rows = 0;
};

ListWriter::ListWriter(const SignInNames& names)
    : m_names(names),
      m_table(
          {QCoreApplication::translate("cli", "ID"), QCoreApplication::translate("cli", "Code"),
           QCoreApplication::translate("cli", "Name"),
           QCoreApplication::translate("cli", "Contact"),
           QCoreApplication::translate("cli", "Phone"), QCoreApplication::translate("cli", "Stage"),
           QCoreApplication::translate("cli", "Owner"), QCoreApplication::translate("cli", "Pool")},
          {TextTable::Align::Right})
{
}

void ListWriter::add(const CustomerRow& row)
{
    const QString owner = row.owner ? row.ownerName : u"—"_s;
    m_table.add({QString::number(row.id.value), row.code, row.name, row.contact, row.phone,
                 nameOf(row.stage), owner, row.poolName});
    m_json +=
        (m_rows++ > 0 ? "," : "") + QJsonDocument(objectOf(row)).toJson(QJsonDocument::Compact);
}

QJsonObject ListWriter::objectOf(const CustomerRow& row) const
{
    QJsonArray tags;
    for (const RowTag& tag : row.tags)
        tags += tag.name;
    return {{u"id"_s, toJson(row.id)},
            {u"code"_s, toJson(row.code)},
            {u"name"_s, row.name},
            {u"pool"_s, row.poolName},
            {u"owner"_s, toJson(m_names.value(row.owner))},
            {u"owner_name"_s, toJson(row.owner ? row.ownerName : QString())},
            {u"contact"_s, toJson(row.contact)},
            {u"phone"_s, toJson(row.phone)},
            {u"city"_s, toJson(row.city)},
            {u"stage"_s, keyOf(row.stage)},
            {u"grade"_s, toJson(row.gradeName)},
            {u"score"_s, toJson(row.score)},
            {u"tags"_s, tags},
            {u"last_touch"_s, toJson(row.lastTouch)},
            {u"due_at"_s, toJson(row.dueAt)},
            {u"created_at"_s, toJson(row.createdAt)}};
}

Answer ListWriter::answer(qint64 count) const
{
    const QString sum =
        m_rows == count
            ? QCoreApplication::translate("cli", "%n customer(s).", nullptr, int(count))
            : QCoreApplication::translate("cli", "%1 of %n customer(s).", nullptr, int(count))
                  .arg(m_rows);
    Answer answer(m_table.text() + sum, {});
    answer.json = "{\"count\":" + QByteArray::number(count) + ",\"customers\":[" + m_json + "]}";
    return answer;
}

Answer ListCommand::runIn(Database& database, const Member& me)
{
    CustomerFilter filter{.text = m_search};
    if (!m_pool.isEmpty()) {
        const Result<PoolId> pool = poolNamed(database, m_clock, me.id, m_pool);
        if (!pool)
            return pool.error();
        filter.pool = *pool;
    }
    if (!m_owner.isEmpty()) {
        const Result<Member> owner = TeamService(database, m_clock).named(me.id, m_owner);
        if (!owner)
            return owner.error();
        filter.owner = owner->id;
    }
    const Result<SignInNames> names = signInNames(database, m_clock, me.id);
    if (!names)
        return names.error();
    ListService list(database, m_clock);
    const Result<qint64> count = list.count(me.id, filter);
    if (!count)
        return count.error();

    ListWriter writer(*names);
    std::optional<ListCursor> after;
    int left = m_limit.value_or(std::numeric_limits<int>::max());
    while (left > 0) {
        const Result<CustomerPage> page =
            list.page(me.id, filter, {}, after, std::min(left, kPageRows));
        if (!page)
            return page.error();
        for (const CustomerRow& row : page->rows)
            writer.add(row);
        left -= int(page->rows.size());
        after = page->next;
        if (!after)
            break;
    }
    return writer.answer(*count);
}

} // namespace kechi
