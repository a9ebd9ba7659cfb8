#pragma once

#include <QStringList>

namespace kechi {

// Free text as it is told to somebody who may not see contact data: what looks like a phone
// number, an e-mail address or, after the word, a 微信号 is masked. Days stay readable.
QString contactDataMasked(const QString& text);

// What a contact is searched by besides its masked name, by those who are told contact data in
// full: the name as it stands, and the digits in it. Nothing where the name holds none.
QStringList contactDataIn(const QString& name);

} // namespace kechi
