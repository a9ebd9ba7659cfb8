#pragma once

#include "core/base/Result.h"

#include <QString>

namespace kechi {

// A password never stands in the arguments, where every process could read it: it is a file's
// first line without its end, or standard input's for "-", or is asked for on a terminal.
QString meaningOfPasswordFile();
bool isPasswordAtHand(const QString& file); // named, or there is a terminal to ask on
QString passwordFileMissing();
Result<QString> readPassword(const QString& file);
Result<QString> askNewPassword(); // twice, on a terminal

} // namespace kechi
