#pragma once

#include "core/customer/Customer.h"
#include "core/customer/Duplicate.h"

#include <QHash>
#include <QSet>
#include <optional>
#include <vector>

namespace kechi {

// What a record is recognised by, as DuplicateRules.h makes it; empty: it has none.
struct DuplicateKeys {
    struct Way {
        WayKind kind = WayKind::Mobile;
        QString key = {};
    };

    QString name = {};
    QString creditCode = {}; // a valid one
    QString code = {};       // the company's own customer number
    QList<Way> ways = {};    // with a key; Mobile where the number is one
};

// Recognises many records among each other, in memory and by hashes of their keys: an import
// cannot ask the database for each of a million rows. The same rules as DuplicateDesk's.
class DuplicateIndex {
public:
    struct Match {
        CustomerId customer = {}; // none: it has none yet
        qint64 row = 0;           // of the file it came in with; 0: it was there before
        DuplicateReason reason = DuplicateReason::Name;
        // Nothing contradicts it: a name alone, but neither another credit code nor other phones,
        // nor, within one file, another customer number.
        bool isPlain = true;
    };

    // Numbers that more than three names of the file have: see numberKey.
    explicit DuplicateIndex(QSet<quint64> sharedNumbers = {});

    void add(const DuplicateKeys& keys, CustomerId customer, qint64 row);
    std::optional<Match> find(const DuplicateKeys& keys) const; // the weightiest, then the first

    static quint64 numberKey(const QString& phoneKey);
    static quint64 nameHash(const QString& nameKey);

private:
    struct Entry {
        quint64 name = 0;
        quint64 creditCode = 0; // 0: none
        CustomerId customer = {};
        quint32 row = 0;
        bool hasPhones = false;
        bool hasCode = false;
    };
    struct Link {
        quint32 entry = 0;
        quint32 next = 0; // 0: the last
    };
    class Finding;

    void link(quint64 key, quint32 entry);
    std::vector<quint32> entriesOf(quint64 key) const;

    QSet<quint64> m_sharedNumbers;
    std::vector<Entry> m_entries;
    std::vector<Link> m_links; // the first is none
    QHash<quint64, quint32> m_last;
};

} // namespace kechi
