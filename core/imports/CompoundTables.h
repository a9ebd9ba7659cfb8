#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QFile;

namespace kechi {

// Where a part of a stream lies in the file.
struct FilePiece {
    qint64 offset = 0; // bytes
    qint64 length = 0;
};

// The tables of a compound file: which sector follows which. A chain that leads in a circle or out
// of the file is refused, so nothing that is read from them takes more than the file's own size.
class CompoundTables {
public:
    // An entry of the directory.
    struct Entry {
        enum class Kind { None = 0, Storage = 1, Stream = 2, Root = 5 };

        QString name = {};
        Kind kind = Kind::None;
        quint32 left = 0; // its neighbours and its first child in the directory
        quint32 right = 0;
        quint32 child = 0;
        quint32 start = 0;
        qint64 size = 0; // bytes
    };

    bool read(QFile& file); // false: they make no sense
    const QList<Entry>& entries() const { return m_entries; }
    // Where a stream's bytes lie; false: nowhere that makes sense.
    bool piecesOf(const Entry& stream, QList<FilePiece>& pieces) const;

private:
    bool readHead(const QByteArray& head);
    bool readSectorTable(QFile& file, const QByteArray& head);
    bool readMiniTable(QFile& file, const QByteArray& head);
    bool readDirectory(QFile& file, quint32 start);
    Entry entryAt(const char* bytes) const;
    QByteArray sector(QFile& file, quint32 number) const;
    bool sectorsOf(quint32 start, qint64 most, const QList<quint32>& table,
                   QList<quint32>& sectors) const;
    bool miniPiecesOf(const Entry& stream, QList<FilePiece>& pieces) const;

    qint64 m_sectorSize = 512;
    qint64 m_miniSize = 64;
    qint64 m_miniLimit = 4096; // a shorter stream lies in mini sectors
    bool m_hasLongSizes = false;
    QList<quint32> m_next; // of each sector
    QList<quint32> m_nextMini;
    QList<Entry> m_entries;
    QList<quint32> m_container; // sectors that hold the mini sectors
};

} // namespace kechi
