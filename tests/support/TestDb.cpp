#include "tests/support/TestDb.h"

#include "core/db/Address.h"

#include <QUuid>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kechi {

static QStringList server()
{
    return qEnvironmentVariable("KECHI_TEST_PG").split(u' ', Qt::SkipEmptyParts);
}

bool TestDb::isServer()
{
    return server().size() == 4;
}

static QString serverAddress()
{
    const QStringList parts = server();
    return u"postgresql://%1@/%2?host=%3&port=%4"_s.arg(parts[2], parts[3], parts[0], parts[1]);
}

// A test database that cannot be made is no failed test but a broken machine.
static void require(const Error* error)
{
    if (!error)
        return;
    std::fprintf(stderr, "no test database: %s\n", qUtf8Printable(error->text));
    std::abort();
}

TestDb::TestDb() : m_address(m_folder.filePath(u"test.kechi"_s))
{
    if (isServer()) {
        m_schema = u't' + QUuid::createUuid().toString(QUuid::Id128);
        Session(*parseAddress(serverAddress())).command(u"CREATE SCHEMA "_s + m_schema);
        m_address = serverAddress() + u"&schema="_s + m_schema;
    }
    const Result<Done> made =
        createWorkspace(m_address, [](Database&) -> Result<Done> { return Done{}; });
    require(made ? nullptr : &made.error());
    const OpenedWorkspace opened = openWorkspace(m_address);
    require(opened ? nullptr : &opened.error());
    m_workspace = *opened;
}

TestDb::~TestDb()
{
    m_workspace.reset();
    if (!m_schema.isEmpty())
        Session(*parseAddress(serverAddress())).command(u"DROP SCHEMA %1 CASCADE"_s.arg(m_schema));
}

} // namespace kechi
