#pragma once

namespace kechi {

// Opens the window with the workspace that the arguments name (none: the last one, or the choice
// of one) and stays until it is closed. Gives the exit code.
int runWindow(int argc, char* argv[]);

} // namespace kechi
