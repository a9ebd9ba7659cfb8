#include "core/customer/DuplicateDesk.h"

#include "core/customer/DuplicateRules.h"

#include <QSet>
#include <algorithm>

namespace kechi {

static constexpr qsizetype kMostNames = 3; // a number of more names is a switchboard

static void note(QMap<CustomerId, DuplicateReason>& found, CustomerId customer,
                 DuplicateReason reason)
{
    const auto known = found.find(customer);
    if (known == found.end())
        found.insert(customer, reason);
    else
        *known = std::min(*known, reason);
}

static QList<ContactWay> allWays(const CustomerRecord& record)
{
    QList<ContactWay> ways = record.ways;
    for (const Contact& contact : record.contacts)
        ways += contact.ways;
    return ways;
}

QList<DuplicateDesk::Match> DuplicateDesk::find(const CustomerRecord& record)
{
    Reasons found;
    const QString name = nameKey(record.customer.name);
    const QString code = creditCodeKey(record.customer.creditCode);
    if (!code.isEmpty()) {
        for (const auto& hit : m_store.byCreditCode(code))
            note(found, hit.customer, DuplicateReason::CreditCode);
    }
    for (const ContactWay& way : allWays(record)) {
        const QString key = keyOfWay(way.kind, way.value);
        if (key.isEmpty())
            continue;
        if (way.kind == WayKind::Mobile || way.kind == WayKind::Phone) {
            findByPhone(way.value, name, found);
            continue;
        }
        for (const auto& hit : m_store.byWay(way.kind, key))
            note(found, hit.customer,
                 way.kind == WayKind::Email ? DuplicateReason::Email : DuplicateReason::WeChat);
    }
    findByName(record.customer, name, found);
    found.remove(record.customer.id);

    QList<Match> matches;
    for (auto one = found.cbegin(); one != found.cend(); ++one)
        matches.append({one.key(), one.value()});
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match& a, const Match& b) { return a.reason < b.reason; });
    return matches;
}

void DuplicateDesk::findByPhone(const QString& value, const QString& name, Reasons& found)
{
    const PhoneKey phone = phoneKey(value);
    const auto hits = m_store.byPhone(phone.digits);
    QSet<QString> names;
    for (const auto& hit : hits)
        names.insert(hit.nameKey);
    const bool isShared = names.size() > kMostNames;
    const bool isMobile = phone.kind == PhoneKey::Kind::Mobile;
    for (const auto& hit : hits) {
        if (!name.isEmpty() && hit.nameKey == name)
            note(found, hit.customer, DuplicateReason::NameAndPhone);
        else if (isShared)
            note(found, hit.customer, DuplicateReason::SharedPhone);
        else
            note(found, hit.customer, isMobile ? DuplicateReason::Mobile : DuplicateReason::Phone);
    }
}

// Two valid codes that differ say that these are two companies, whatever they are called.
void DuplicateDesk::findByName(const Customer& customer, const QString& name, Reasons& found)
{
    if (name.isEmpty())
        return;
    const QString code = creditCodeKey(customer.creditCode);
    for (const auto& hit : m_store.byName(name)) {
        const QString other = creditCodeKey(hit.creditCode);
        if (code.isEmpty() || other.isEmpty() || code == other)
            note(found, hit.customer, DuplicateReason::Name);
    }
}

} // namespace kechi
