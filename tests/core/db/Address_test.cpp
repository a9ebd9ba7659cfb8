#include "core/db/Address.h"

#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

TEST_CASE("A workspace is named by a path or a server's address", "[db]")
{
    const Result<DbConfig> file = parseAddress(u"/tmp/客户 2026.kechi"_s);
    REQUIRE(file);
    CHECK(file->database == u"/tmp/客户 2026.kechi"_s);

    const Result<DbConfig> server =
        parseAddress(u"postgresql://li:pa%20ss@db.example:5433/crm?schema=north"_s);
    REQUIRE(server);
    CHECK(server->host == u"db.example"_s);
    CHECK(server->port == 5433);
    CHECK(server->user == u"li"_s);
    CHECK(server->password == u"pa ss"_s);
    CHECK(server->database == u"crm"_s);
    CHECK(server->schema == u"north"_s);

    const Result<DbConfig> socket = parseAddress(u"postgresql://li@/crm?host=/run/pg&port=5440"_s);
    REQUIRE(socket);
    CHECK(socket->host == u"/run/pg"_s);
    CHECK(socket->port == 5440);

    CHECK_FALSE(parseAddress(u" "_s));
    CHECK_FALSE(parseAddress(u"postgresql://db.example/"_s));
    CHECK_FALSE(parseAddress(u"postgresql://x/crm?schema=a;DROP"_s));
}
