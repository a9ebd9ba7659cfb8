#pragma once

#include <QStringList>

namespace kechi {

// kechi new | import | export | list …: each calls a service and prints text or, with --json,
// one line of JSON. Needs no display.

// Whether these arguments (without the program's name) are for the command line, and not the
// name of a workspace to open in the window.
bool isCommandLine(const QStringList& arguments);

int runCommandLine(const QStringList& arguments); // gives the exit code

} // namespace kechi
