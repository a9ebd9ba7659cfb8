#pragma once

#include "core/base/Result.h"

#include <QIODevice>
#include <QString>

namespace kechi {

// How the characters of a text file are written.
struct Charset {
    QString name = {};   // "UTF-8", "GB18030", "Big5", "UTF-16LE", "WINDOWS-1252" …
    bool isSure = true;  // false: guessed from few or strange bytes
    qint64 bomBytes = 0; // to skip at the start of the file

    friend bool operator==(const Charset&, const Charset&) = default;
};

// Byte order mark, else strict UTF-8 over the whole file, else by how the characters fall, with
// uchardet's voice; in doubt GB18030, which is what Excel writes in China. Reads the whole device
// from its start. Zero bytes and the like are refused: that is no text.
Result<Charset> findCharset(QIODevice& device);

// A name as people write it ("gbk", "GB2312", "cp936", "big5", "utf8") as one that decodes the
// most: GBK and GB2312 are read as GB18030, Big5 as Microsoft's. Unknown: an error.
Result<Charset> charsetNamed(const QString& name, QIODevice& device);

} // namespace kechi
