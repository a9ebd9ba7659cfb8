#include "core/list/ListService.h"
#include "tests/bench/Lines.h"
#include "tests/bench/Lists.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kechi::bench {

static constexpr int kPage = 50;  // rows that a screen shows at once
static constexpr int kRounds = 3; // the best of so many of each search

// What a search may find things in, as it is stored: one text after the other.
static Result<QByteArray> searchedBytes(Database& database)
{
    return database.read([](Session& session) -> Result<QByteArray> {
        QByteArray bytes;
        session.each(u"SELECT search_names, search_ways FROM customer_key"_s, {}, [&](Row& row) {
            bytes += row.take<QString>().toUtf8() + '\n';
            bytes += row.take<QString>().toUtf8() + '\n';
        });
        return bytes;
    });
}

// Every place of a text in those bytes, found by its first byte.
static qint64 scan(const QByteArray& bytes, const QByteArray& text)
{
    qint64 found = 0;
    const char* at = bytes.constData();
    const char* end = at + bytes.size() - text.size() + 1;
    while (at < end) {
        at = static_cast<const char*>(std::memchr(at, text[0], size_t(end - at)));
        if (!at)
            break;
        found += std::memcmp(at, text.constData(), size_t(text.size())) == 0;
        ++at;
    }
    return found;
}

static double percentile95(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[(values.size() * 95 + 99) / 100 - 1];
}

static double millisecondsOf(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

bool measureSearch(Work& work, const Tell& tell)
{
    const QString file = work.filled();
    const OpenedWorkspace opened = openWorkspace(file);
    if (file.isEmpty() || !opened)
        return false;
    const Clock clock;
    Database& database = (*opened)->database();
    const Result<Member> me = signIn(database, clock);
    const Result<QByteArray> bytes = searchedBytes(database);
    if (!me || !bytes)
        return false;
    ListService lists(database, clock);
    QList<double> products;
    QList<double> limits;
    qint64 scanned = 0; // said below, so that no compiler leaves the scan out
    for (const QString& text : searchesFor(1, work.rows())) {
        double product = 0;
        double limit = 0;
        for (int round = 0; round < kRounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto count = lists.count(me->id, {.text = text});
            const auto page = lists.page(me->id, {.text = text}, {}, std::nullopt, kPage);
            const double took = millisecondsOf(timer);
            if (!count || !page || *count < page->rows.size())
                return false;
            timer.start();
            scanned += scan(*bytes, text.toUtf8());
            const double bare = millisecondsOf(timer);
            product = round == 0 ? took : std::min(product, took);
            limit = round == 0 ? bare : std::min(limit, bare);
        }
        products += product;
        limits += limit;
    }
    tell({.name = u"search_p95"_s,
          .unit = u"ms"_s,
          .product = percentile95(products),
          .limit = percentile95(limits),
          .goal = 6,
          .what = u"40 searches of 1 to 4 characters, count and first page; limit: memchr over "
                  u"the same %1 MB (%2 places)"_s.arg(bytes->size() / 1'000'000)
                      .arg(scanned / kRounds)});
    return true;
}

} // namespace kechi::bench
