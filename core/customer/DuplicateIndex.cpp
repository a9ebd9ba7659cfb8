#include "core/customer/DuplicateIndex.h"

#include <algorithm>

namespace kechi {

static constexpr size_t kMostHits = 50; // more of them say nothing more, see DuplicateStore
static constexpr qsizetype kMostNames = 3;

static quint64 hashOf(char16_t space, const QString& key)
{
    quint64 hash = 0xCBF29CE484222325U ^ space;
    for (const QChar c : key) {
        hash = (hash ^ c.unicode()) * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 29;
    }
    return hash | 1; // never 0
}

static bool isPhone(WayKind kind)
{
    return kind == WayKind::Mobile || kind == WayKind::Phone;
}

static quint64 hashOf(const DuplicateKeys::Way& way)
{
    if (isPhone(way.kind))
        return DuplicateIndex::numberKey(way.key);
    return hashOf(way.kind == WayKind::Email ? u'E' : u'W', way.key);
}

static bool hasPhones(const DuplicateKeys& keys)
{
    return std::any_of(keys.ways.begin(), keys.ways.end(),
                       [](const DuplicateKeys::Way& way) { return isPhone(way.kind); });
}

quint64 DuplicateIndex::numberKey(const QString& phoneKey)
{
    return hashOf(u'P', phoneKey);
}

quint64 DuplicateIndex::nameHash(const QString& nameKey)
{
    return nameKey.isEmpty() ? 0 : hashOf(u'N', nameKey);
}

DuplicateIndex::DuplicateIndex(QSet<quint64> sharedNumbers)
    : m_sharedNumbers(std::move(sharedNumbers)), m_links(1)
{
}

void DuplicateIndex::link(quint64 key, quint32 entry)
{
    quint32& last = m_last[key];
    m_links.push_back({entry, last});
    last = quint32(m_links.size() - 1);
}

void DuplicateIndex::add(const DuplicateKeys& keys, CustomerId customer, qint64 row)
{
    const auto entry = quint32(m_entries.size());
    m_entries.push_back(
        {.name = nameHash(keys.name),
         .creditCode = keys.creditCode.isEmpty() ? 0 : hashOf(u'C', keys.creditCode),
         .customer = customer,
         .row = quint32(row),
         .hasPhones = hasPhones(keys),
         .hasCode = !keys.code.isEmpty()});
    if (!keys.name.isEmpty())
        link(nameHash(keys.name), entry);
    if (!keys.creditCode.isEmpty())
        link(hashOf(u'C', keys.creditCode), entry);
    if (!keys.code.isEmpty())
        link(hashOf(u'K', keys.code), entry);
    for (const DuplicateKeys::Way& way : keys.ways)
        link(hashOf(way), entry);
}

std::vector<quint32> DuplicateIndex::entriesOf(quint64 key) const
{
    std::vector<quint32> entries;
    for (quint32 at = m_last.value(key); at != 0 && entries.size() < kMostHits;
         at = m_links[at].next)
        entries.push_back(m_links[at].entry);
    return entries;
}

// The best that was found so far for one record.
class DuplicateIndex::Finding {
public:
    Finding(const DuplicateIndex& index, const DuplicateKeys& keys)
        : m_index(index), m_name(nameHash(keys.name)),
          m_creditCode(keys.creditCode.isEmpty() ? 0 : hashOf(u'C', keys.creditCode)),
          m_hasPhones(kechi::hasPhones(keys)), m_hasCode(!keys.code.isEmpty())
    {
    }

    void addAll(quint64 key, DuplicateReason reason)
    {
        for (const quint32 entry : m_index.entriesOf(key))
            note(entry, reason, true);
    }

    void addNumber(const DuplicateKeys::Way& way)
    {
        const quint64 key = numberKey(way.key);
        const std::vector<quint32> hits = m_index.entriesOf(key);
        QSet<quint64> names;
        for (const quint32 hit : hits)
            names.insert(m_index.m_entries[hit].name);
        const bool isShared = names.size() > kMostNames || m_index.m_sharedNumbers.contains(key);
        for (const quint32 hit : hits) {
            if (saysOtherwise(hit)) // two companies with one telephone
                note(hit, isShared ? DuplicateReason::SharedPhone : DuplicateReason::Phone, true);
            else if (m_name != 0 && m_index.m_entries[hit].name == m_name)
                note(hit, DuplicateReason::NameAndPhone, true);
            else if (isShared)
                note(hit, DuplicateReason::SharedPhone, true);
            else
                note(hit,
                     way.kind == WayKind::Mobile ? DuplicateReason::Mobile : DuplicateReason::Phone,
                     true);
        }
    }

    void addCode(const QString& code)
    {
        for (const quint32 hit : m_index.entriesOf(hashOf(u'K', code))) {
            if (m_name != 0 && m_index.m_entries[hit].name == m_name && !saysOtherwise(hit))
                note(hit, DuplicateReason::NameAndCode, true);
        }
    }

    // What is the same in more than the name has been found by that.
    void addName()
    {
        for (const quint32 hit : m_index.entriesOf(m_name)) {
            const Entry& entry = m_index.m_entries[hit];
            const bool hasOtherPhones = m_hasPhones && entry.hasPhones;
            const bool hasOtherCode = m_hasCode && entry.hasCode && entry.row > 0;
            if (!saysOtherwise(hit))
                note(hit, DuplicateReason::Name, !hasOtherPhones && !hasOtherCode);
        }
    }

    std::optional<Match> best() const
    {
        if (!m_isFound)
            return std::nullopt;
        const Entry& entry = m_index.m_entries[m_entry];
        return Match{
            .customer = entry.customer, .row = entry.row, .reason = m_reason, .isPlain = m_isPlain};
    }

private:
    // Both have a valid credit code, and not the same one.
    bool saysOtherwise(quint32 hit) const
    {
        const quint64 other = m_index.m_entries[hit].creditCode;
        return m_creditCode != 0 && other != 0 && other != m_creditCode;
    }

    void note(quint32 entry, DuplicateReason reason, bool isPlain)
    {
        const auto weight = [](DuplicateReason of, bool plain, quint32 at) {
            return std::tuple(of, !plain, at);
        };
        if (m_isFound && weight(m_reason, m_isPlain, m_entry) <= weight(reason, isPlain, entry))
            return;
        m_isFound = true;
        m_entry = entry;
        m_reason = reason;
        m_isPlain = isPlain;
    }

    const DuplicateIndex& m_index;
    quint64 m_name;
    quint64 m_creditCode;
    bool m_hasPhones;
    bool m_hasCode;
    bool m_isFound = false;
    quint32 m_entry = 0;
    DuplicateReason m_reason = DuplicateReason::Name;
    bool m_isPlain = true;
};

std::optional<DuplicateIndex::Match> DuplicateIndex::find(const DuplicateKeys& keys) const
{
    Finding finding(*this, keys);
    if (!keys.creditCode.isEmpty())
        finding.addAll(hashOf(u'C', keys.creditCode), DuplicateReason::CreditCode);
    if (!keys.code.isEmpty())
        finding.addCode(keys.code);
    for (const DuplicateKeys::Way& way : keys.ways) {
        if (isPhone(way.kind))
            finding.addNumber(way);
        else
            finding.addAll(hashOf(way), way.kind == WayKind::Email ? DuplicateReason::Email
                                                                   : DuplicateReason::WeChat);
    }
    if (!keys.name.isEmpty())
        finding.addName();
    return finding.best();
}

} // namespace kechi
