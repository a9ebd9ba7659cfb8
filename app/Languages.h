#pragma once

#include "translations/Words.h"

namespace kechi {

// What the command line speaks: KECHI_LANG, else the locale of the messages.
Language languageOfCommandLine();

// Qt complains on standard error about a locale without UTF-8, and reads arguments wrongly
// in it. To be called before the application is made, and after languageOfCommandLine().
void ensureUtf8();

} // namespace kechi
