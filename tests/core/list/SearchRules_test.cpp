#include "core/list/SearchRules.h"

#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("What is typed is split into words as keys are stored", "[list]")
{
    using Words = QList<SearchWord>;
    const auto [typed, words] = GENERATE(table<QString, Words>({
        {u""_s, Words{}},
        {u"  \t "_s, Words{}},
        {u"华辰"_s, Words{{u"华辰"_s, u"华辰"_s}}},
        {u"華辰 蘇州"_s, Words{{u"华辰"_s, u"华辰"_s}, {u"苏州"_s, u"苏州"_s}}},
        {u"ＡＢＣ　Ltd"_s, Words{{u"abc"_s, u"abc"_s}, {u"ltd"_s, u"ltd"_s}}},
        {u"138 6759 6721"_s, Words{{u"138 6759 6721"_s, u"13867596721"_s}}},
        {u"+86 138-6759"_s, Words{{u"+86 138-6759"_s, u"1386759"_s}}},
        {u"６７２１"_s, Words{{u"6721"_s, u"6721"_s}}},
        {u"(0512) 6"_s, Words{{u"(0512) 6"_s, u"05126"_s}}},
        {u"12"_s, Words{{u"12"_s, u"12"_s}}},
        {u"C-1001"_s, Words{{u"c-1001"_s, u"c-1001"_s}}},
        {u"Li@Example.com"_s, Words{{u"li@example.com"_s, u"li@example.com"_s}}},
    }));
    INFO(typed.toStdString());
    CHECK(searchWords(typed) == words);
}

TEST_CASE("A novel in the search box becomes a few words", "[list]")
{
    CHECK(searchWords(u"a "_s.repeated(100'000)).size() == kMostSearchWords);
}
