#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>
#include <algorithm>
#include <string_view>

int main(int argc, char* argv[])
{
    // CTest runs this program to list the tests, and without a display it could not even begin.
    // Where there is none, each test says that it was skipped.
    const bool isListing = std::any_of(argv, argv + argc, [](std::string_view argument) {
        return argument.starts_with("--list");
    });
    if (isListing || qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
