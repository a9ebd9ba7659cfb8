#pragma once

#include <QString>

namespace kechi {

// Free text as it is told to somebody who may not see contact data: what looks like a phone
// number, an e-mail address or, after the word, a 微信号 is masked. Days stay readable.
QString contactDataMasked(const QString& text);

} // namespace kechi
