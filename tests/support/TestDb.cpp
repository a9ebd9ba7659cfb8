#include "tests/support/TestDb.h"

#include <cstdio>
#include <cstdlib>

namespace kechi {

// A test database that cannot be made is no failed test but a broken machine.
static void require(const Error* error)
{
    if (!error)
        return;
    std::fprintf(stderr, "no test database: %s\n", qUtf8Printable(error->text));
    std::abort();
}

TestDb::TestDb()
{
    const Result<Done> made =
        createWorkspace(address(), [](Database&) -> Result<Done> { return Done{}; });
    require(made ? nullptr : &made.error());
    const OpenedWorkspace opened = openWorkspace(address());
    require(opened ? nullptr : &opened.error());
    m_workspace = *opened;
}

} // namespace kechi
