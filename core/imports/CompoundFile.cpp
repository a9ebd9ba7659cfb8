#include "core/imports/CompoundFile.h"

#include <QByteArray>
#include <QFile>

namespace kechi {

static constexpr qint64 kPiece = 1 << 20;
static constexpr qint64 kMostSearched = 256 << 20;

// A directory entry's name: UTF-16, little endian, at the start of the entry.
static QByteArray nameBytes(QStringView name)
{
    QByteArray bytes;
    for (const QChar c : name)
        bytes.append(char(c.unicode())).append('\0');
    return bytes.append('\0').append('\0');
}

CompoundContent contentOfCompoundFile(const QString& path)
{
    static const QByteArray encrypted = nameBytes(u"EncryptedPackage");
    static const QByteArray names[] = {nameBytes(u"Workbook"), nameBytes(u"WORKBOOK"),
                                       nameBytes(u"Book"), nameBytes(u"BOOK")};
    QFile file(path);
    CompoundContent content = CompoundContent::Something;
    if (!file.open(QIODevice::ReadOnly))
        return content;
    QByteArray window;
    while (!file.atEnd() && file.pos() < kMostSearched) {
        window = window.right(64) + file.read(kPiece);
        if (window.contains(encrypted))
            return CompoundContent::EncryptedWorkbook;
        for (const QByteArray& name : names) {
            if (window.contains(name))
                content = CompoundContent::OldWorkbook;
        }
    }
    return content;
}

} // namespace kechi
