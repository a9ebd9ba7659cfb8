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
    const Result<DbConfig> asHost =
        parseAddress(u"postgresql://li@%2Frun%2Fpg:5440/crm?schema=north"_s);
    REQUIRE(asHost);
    CHECK(asHost->host == u"/run/pg"_s);
    CHECK(asHost->port == 5440);
    CHECK(asHost->user == u"li"_s);
    CHECK(asHost->database == u"crm"_s);
    CHECK(asHost->schema == u"north"_s);
    CHECK(parseAddress(u"postgresql://%2Frun%2Fpg/crm"_s)->host == u"/run/pg"_s);

    CHECK_FALSE(parseAddress(u" "_s));
    CHECK_FALSE(parseAddress(u"postgresql://db.example/"_s));
    CHECK_FALSE(parseAddress(u"postgresql://x/crm?schema=a;DROP"_s));
}

TEST_CASE("What an address asks of a connection is done or refused, never passed over", "[db]")
{
    const Result<DbConfig> safe = parseAddress(
        u"postgresql://li@db.example/crm?sslmode=verify-full&sslrootcert=/etc/o%27s%20ca.pem"_s);
    REQUIRE(safe);
    CHECK(safe->encryption == u"sslmode='verify-full' sslrootcert='/etc/o\\'s ca.pem'"_s);
    CHECK(parseAddress(u"postgresql://li@db.example/crm"_s)->encryption.isEmpty());

    const auto refused = parseAddress(u"postgresql://li@db.example/crm?require_ssl=1"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"require_ssl"_s));
    CHECK_FALSE(parseAddress(u"postgresql://li@db.example/crm?sslmode=require;host=elsewhere"_s));
    CHECK_FALSE(parseAddress(u"postgresql://li@db.example/crm?password=secret"_s));
}

TEST_CASE("An address is told without its password", "[db]")
{
    CHECK(shownAddress(u"/tmp/a:b@c.kechi"_s) == u"/tmp/a:b@c.kechi"_s);
    CHECK(shownAddress(u"postgresql://li:secret@db.example:5433/crm?schema=north"_s) ==
          u"postgresql://li@db.example:5433/crm?schema=north"_s);
    CHECK(shownAddress(u"postgresql://li:secret@%2Frun%2Fpg:5440/crm"_s) ==
          u"postgresql://li@/crm?host=%2Frun%2Fpg&port=5440"_s);
    CHECK_FALSE(shownAddress(u"postgresql://li:secret@[bad"_s).contains(u"secret"_s));
    // Misspelt, it is no file whose name is told with the password in it.
    const auto misspelt = parseAddress(u"postgresq://li:secret@db.example/crm"_s);
    REQUIRE_FALSE(misspelt);
    CHECK_FALSE(misspelt.error().text.contains(u"secret"_s));
}
