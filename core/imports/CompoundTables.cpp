#include "core/imports/CompoundTables.h"

#include <QBitArray>
#include <QFile>
#include <QtEndian>
#include <algorithm>

namespace kechi {

static constexpr quint32 kLastSector = 0xFFFF'FFFA; // beyond it: end of chain, free …
static constexpr qint64 kHeadBytes = 512;
static constexpr qint64 kEntryBytes = 128;
static constexpr qint64 kMostEntries = 100'000;
static constexpr quint64 kMostBytes = quint64(1) << 40; // of a stream

static quint16 shortAt(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

static quint32 numberAt(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

static void addNumbers(const QByteArray& bytes, QList<quint32>& numbers)
{
    for (qint64 at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.append(numberAt(bytes, at));
}

bool CompoundTables::readHead(const QByteArray& head)
{
    if (head.size() < kHeadBytes)
        return false;
    const int shift = shortAt(head, 30);
    const int miniShift = shortAt(head, 32);
    if (shift < 7 || shift > 16 || miniShift < 2 || miniShift > shift)
        return false;
    m_sectorSize = qint64(1) << shift;
    m_miniSize = qint64(1) << miniShift;
    m_miniLimit = numberAt(head, 56);
    m_hasLongSizes = shortAt(head, 26) >= 4;
    return true;
}

// Shorter than a sector where the file is cut.
QByteArray CompoundTables::sector(QFile& file, quint32 number) const
{
    if (number >= kLastSector || !file.seek((qint64(number) + 1) * m_sectorSize))
        return {};
    return file.read(m_sectorSize);
}

// The table lies in sectors too: the first 109 are named in the head, the rest in a chain of
// their own.
bool CompoundTables::readSectorTable(QFile& file, const QByteArray& head)
{
    const qint64 inFile = file.size() / m_sectorSize + 1;
    qint64 wanted = numberAt(head, 44);
    if (wanted == 0 || wanted > inFile)
        return false;
    QList<quint32> parts;
    addNumbers(head.mid(76), parts);
    quint32 more = numberAt(head, 68);
    for (qint64 links = 0; wanted > parts.size() && more < kLastSector; ++links) {
        const QByteArray list = sector(file, more);
        if (links > inFile || list.size() < m_sectorSize)
            return false;
        addNumbers(list.first(m_sectorSize - 4), parts);
        more = numberAt(list, m_sectorSize - 4);
    }
    for (const quint32 part : std::as_const(parts)) {
        if (wanted-- == 0 || part >= kLastSector)
            break;
        QByteArray numbers = sector(file, part);
        if (numbers.isEmpty())
            return false;
        addNumbers(numbers.leftJustified(m_sectorSize, '\xFF'), m_next);
    }
    return !m_next.isEmpty();
}

bool CompoundTables::sectorsOf(quint32 start, qint64 most, const QList<quint32>& table,
                               QList<quint32>& sectors) const
{
    QBitArray seen(table.size());
    for (quint32 at = start; at < kLastSector && sectors.size() < most; at = table[at]) {
        if (at >= quint32(table.size()) || seen.testBit(at))
            return false;
        seen.setBit(at);
        sectors.append(at);
    }
    return true;
}

CompoundTables::Entry CompoundTables::entryAt(const char* bytes) const
{
    Entry entry;
    const qint64 nameBytes = std::min<qint64>(qFromLittleEndian<quint16>(bytes + 64), 64);
    for (qint64 i = 0; i + 2 < nameBytes; i += 2)
        entry.name += QChar(qFromLittleEndian<quint16>(bytes + i));
    entry.kind = Entry::Kind(uchar(bytes[66]));
    entry.left = qFromLittleEndian<quint32>(bytes + 68);
    entry.right = qFromLittleEndian<quint32>(bytes + 72);
    entry.child = qFromLittleEndian<quint32>(bytes + 76);
    entry.start = qFromLittleEndian<quint32>(bytes + 116);
    const quint64 size = qFromLittleEndian<quint64>(bytes + 120);
    entry.size = qint64(m_hasLongSizes ? std::min(size, kMostBytes) : size & 0xFFFF'FFFF);
    return entry;
}

bool CompoundTables::readDirectory(QFile& file, quint32 start)
{
    QList<quint32> sectors;
    if (!sectorsOf(start, kMostEntries * kEntryBytes / m_sectorSize + 1, m_next, sectors))
        return false;
    for (const quint32 number : std::as_const(sectors)) {
        const QByteArray bytes = sector(file, number);
        for (qint64 at = 0; at + kEntryBytes <= bytes.size(); at += kEntryBytes)
            m_entries.append(entryAt(bytes.constData() + at));
    }
    return !m_entries.isEmpty();
}

bool CompoundTables::readMiniTable(QFile& file, const QByteArray& head)
{
    const quint32 start = numberAt(head, 60);
    QList<quint32> sectors;
    if (!sectorsOf(start, m_next.size(), m_next, sectors))
        return false;
    for (const quint32 number : std::as_const(sectors))
        addNumbers(sector(file, number), m_nextMini);
    return sectorsOf(m_entries.first().start, m_next.size(), m_next, m_container);
}

bool CompoundTables::read(QFile& file)
{
    const QByteArray head = file.read(kHeadBytes);
    return readHead(head) && readSectorTable(file, head) &&
           readDirectory(file, numberAt(head, 48)) && readMiniTable(file, head);
}

// Pieces that follow one another in the file become one.
static void addPiece(QList<FilePiece>& pieces, qint64 offset, qint64 length)
{
    if (!pieces.isEmpty() && pieces.last().offset + pieces.last().length == offset)
        pieces.last().length += length;
    else
        pieces.append({offset, length});
}

bool CompoundTables::miniPiecesOf(const Entry& stream, QList<FilePiece>& pieces) const
{
    QList<quint32> minis;
    if (!sectorsOf(stream.start, (stream.size + m_miniSize - 1) / m_miniSize, m_nextMini, minis))
        return false;
    for (const quint32 mini : std::as_const(minis)) {
        const qint64 at = qint64(mini) * m_miniSize;
        if (at / m_sectorSize >= m_container.size())
            return false;
        const qint64 sector = m_container[at / m_sectorSize];
        addPiece(pieces, (sector + 1) * m_sectorSize + at % m_sectorSize, m_miniSize);
    }
    return true;
}

bool CompoundTables::piecesOf(const Entry& stream, QList<FilePiece>& pieces) const
{
    if (stream.size < m_miniLimit) {
        if (!miniPiecesOf(stream, pieces))
            return false;
    } else {
        QList<quint32> sectors;
        if (!sectorsOf(stream.start, (stream.size + m_sectorSize - 1) / m_sectorSize, m_next,
                       sectors))
            return false;
        for (const quint32 sector : std::as_const(sectors))
            addPiece(pieces, (qint64(sector) + 1) * m_sectorSize, m_sectorSize);
    }
    qint64 left = stream.size; // the last sector is not full
    for (FilePiece& piece : pieces) {
        piece.length = std::min(piece.length, left);
        left -= piece.length;
    }
    return true;
}

} // namespace kechi
