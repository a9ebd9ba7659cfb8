#include "core/sample/SampleLists.h"

#include "core/imports/ImportService.h"
#include "core/list/ListService.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kList = u"名单"_s;
static const QString kName = u"客户名称"_s;
static const QString kOwner = u"负责人"_s;
static const QString kFirstUser = u"林晓"_s;

static Error noRoom()
{
    return {Error::Code::Storage,
            QCoreApplication::translate(
                "sample", "The sample's lists could not be written to the temporary folder.")};
}

Result<std::unique_ptr<SampleLists>> SampleLists::read(const QString& firstUser)
{
    std::unique_ptr<SampleLists> made(new SampleLists);
    const Result<SampleTable> lists = readSampleTable(u"lists"_s);
    const Result<SampleTable> customers = readSampleTable(u"customers"_s);
    if (!lists)
        return lists.error();
    if (!customers)
        return customers.error();
    if (!made->m_folder.isValid())
        return noRoom();
    made->m_lists = *lists;
    made->m_customers = *customers;
    made->m_firstUser = firstUser;
    return made;
}

int SampleLists::oldest() const
{
    int most = 0;
    for (const SampleRow& list : m_lists.rows)
        most = std::max(most, list.value(u"天前"_s).toInt());
    return most;
}

// Nothing in the table needs quotes; a name that a person gave may.
static QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

Result<QString> SampleLists::write(const QString& list) const
{
    QFile file(m_folder.filePath(list + u".csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return noRoom();
    const QStringList columns = m_customers.columns.mid(1); // the first names the list
    QString text = columns.join(u',') + u'\n';
    for (const SampleRow& row : m_customers.rows) {
        if (row.value(kList) != list)
            continue;
        QStringList cells;
        for (const QString& column : columns) {
            const QString cell = row.value(column);
            const bool isFirstUser = column == kOwner && cell == kFirstUser;
            cells += quoted(isFirstUser ? m_firstUser : cell);
        }
        text += cells.join(u',') + u'\n';
    }
    const QByteArray bytes = text.toUtf8();
    if (file.write(bytes) != bytes.size() || !file.flush())
        return noRoom();
    return file.fileName();
}

static SampleAccount accountOf(const CustomerRow& customer, const SampleRow& row)
{
    const QString shortName = row.value(u"简称"_s);
    return {.customer = customer.id,
            .shortName = shortName.isEmpty() ? customer.name : shortName,
            .contact = row.value(u"联系人"_s),
            .grade = row.value(u"级别"_s),
            .isFromFair = row.value(u"来源"_s) == u"展会活动",
            .pool = customer.pool,
            .owner = customer.owner};
}

// Whatever came in just now, by its name.
static Result<QHash<QString, CustomerRow>> newest(Database& database, SampleClock& clock,
                                                  MemberId me, qint64 count)
{
    const auto page = ListService(database, clock)
                          .page(me, {}, {.by = CustomerSort::By::Created, .isDescending = true},
                                std::nullopt, int(count));
    if (!page)
        return page.error();
    QHash<QString, CustomerRow> byName;
    for (const CustomerRow& row : page->rows)
        byName.insert(row.name, row);
    return byName;
}

Result<QList<SampleAccount>> SampleLists::import(const SampleRow& list, Database& database,
                                                 SampleClock& clock, const SampleCompany& company)
{
    const QString name = list.value(kList);
    const Result<QString> path = write(name);
    if (!path)
        return path.error();
    const Colleague* by = company.keyed(list.value(u"导入人"_s));
    NoProgress unwatched;
    const Result<ImportReport> report =
        ImportService(database, clock)
            .run(by ? by->member.id : company.first.id, {.path = *path}, unwatched);
    if (!report)
        return report.error();
    const auto customers = newest(database, clock, company.first.id, report->added);
    if (!customers)
        return customers.error();
    QList<SampleAccount> accounts;
    for (const SampleRow& row : m_customers.rows) {
        const auto found = customers->constFind(row.value(kName));
        if (row.value(kList) == name && found != customers->cend())
            accounts += accountOf(*found, row);
    }
    return accounts;
}

Result<QList<SampleAccount>> SampleLists::importAt(int daysAgo, Database& database,
                                                   SampleClock& clock, const SampleCompany& company)
{
    QList<SampleAccount> all;
    for (const SampleRow& list : m_lists.rows) {
        if (list.value(u"天前"_s).toInt() != daysAgo)
            continue;
        const auto accounts = import(list, database, clock, company);
        if (!accounts)
            return accounts.error();
        all += *accounts;
    }
    return all;
}

} // namespace kechi
