#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    // Only where there is no display at all: CTest runs this program to list the tests, and it
    // could not even begin. Each of them then says that it was skipped.
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
