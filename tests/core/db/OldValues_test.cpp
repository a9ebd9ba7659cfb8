#include "core/db/OldValues.h"

#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("The journal's words give back the values", "[journal]")
{
    const OldValues values =
        parseOldValues(u"name='O''Hara, a=1',until=NULL,amount=-90071992547409931,open=true,"
                       "empty='',last='客户\n'"_s);
    CHECK(values.size() == 6);
    CHECK(values[u"name"_s].toString() == u"O'Hara, a=1"_s);
    CHECK(values[u"until"_s].isNull());
    CHECK(values[u"amount"_s].toLongLong() == -90071992547409931);
    CHECK(values[u"open"_s].toBool());
    CHECK(values[u"empty"_s].toString().isEmpty());
    CHECK_FALSE(values[u"empty"_s].isNull());
    CHECK(values[u"last"_s].toString() == u"客户\n"_s);
    CHECK(parseOldValues({}).isEmpty());
}
