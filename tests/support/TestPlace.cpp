#include "tests/support/TestPlace.h"

#include "core/db/Address.h"
#include "core/db/Session.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace kechi {

static QStringList server()
{
    return qEnvironmentVariable("KECHI_TEST_PG").split(u' ', Qt::SkipEmptyParts);
}

bool TestPlace::isServer()
{
    return server().size() == 4;
}

static QString serverAddress()
{
    const QStringList parts = server();
    return u"postgresql://%1@/%2?host=%3&port=%4"_s.arg(parts[2], parts[3], parts[0], parts[1]);
}

TestPlace::TestPlace() : m_address(path(u"test.kechi"_s))
{
    if (!isServer())
        return;
    m_schema = u't' + QUuid::createUuid().toString(QUuid::Id128);
    Session(*parseAddress(serverAddress())).command(u"CREATE SCHEMA "_s + m_schema);
    m_address = serverAddress() + u"&schema="_s + m_schema;
}

TestPlace::~TestPlace()
{
    if (!m_schema.isEmpty())
        Session(*parseAddress(serverAddress())).command(u"DROP SCHEMA %1 CASCADE"_s.arg(m_schema));
}

} // namespace kechi
