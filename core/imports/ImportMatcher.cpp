#include "core/imports/ImportMatcher.h"

#include "core/customer/DuplicateRules.h"
#include "core/customer/DuplicateStore.h"
#include "core/imports/Staging.h"

namespace kechi {

ImportMatcher::ImportMatcher(Session& session, const QSet<quint64>& sharedNumbers)
    : m_session(session), m_index(sharedNumbers), m_last(DuplicateStore(session).lastCustomer())
{
}

void ImportMatcher::prepare(const QList<StagedRow>& rows)
{
    if (!m_last)
        return; // nobody was there
    DuplicateStore::Wanted wanted;
    for (const StagedRow& row : rows) {
        const DuplicateKeys keys = keysOf(row);
        if (!keys.name.isEmpty())
            wanted.names += keys.name;
        if (!keys.creditCode.isEmpty())
            wanted.creditCodes += keys.creditCode;
        if (!keys.code.isEmpty())
            wanted.codes += keys.code;
        for (const DuplicateKeys::Way& way : keys.ways)
            wanted.ways += way.key;
    }
    for (DuplicateStore::Known known : DuplicateStore(m_session).byKeys(wanted, m_last)) {
        if (m_known.contains(known.customer))
            continue;
        m_known.insert(known.customer);
        known.keys.creditCode = creditCodeKey(known.keys.creditCode);
        m_index.add(known.keys, known.customer, 0);
    }
}

std::optional<DuplicateIndex::Match> ImportMatcher::find(const StagedRow& row) const
{
    return m_index.find(keysOf(row));
}

void ImportMatcher::add(const StagedRow& row, CustomerId customer)
{
    m_index.add(keysOf(row), customer, row.draft.row);
}

void ImportMatcher::addFilled(const DuplicateIndex::Match& met, const Filling& filling)
{
    DuplicateKeys keys{.name = nameKey(filling.customer.name),
                       .creditCode = filling.customer.creditCode,
                       .code = filling.customer.code};
    QList<ContactWay> ways = filling.newWays;
    for (const Contact& contact : filling.newContacts)
        ways += contact.ways;
    for (const ContactWay& way : std::as_const(ways)) {
        const QString key = keyOfWay(way.kind, way.value);
        if (!key.isEmpty())
            keys.ways.append({.kind = way.kind, .key = key});
    }
    m_index.add(keys, met.customer, met.row);
}

} // namespace kechi
