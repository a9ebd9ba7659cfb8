#include "tests/core/imports/OldWorkbook.h"

#include <QtEndian>

namespace kechi {

static constexpr qsizetype kSector = 512;
static constexpr qsizetype kMini = 64;
static constexpr qsizetype kMiniLimit = 4096;
static constexpr quint32 kEnd = 0xFFFFFFFE;
static constexpr quint32 kFree = 0xFFFFFFFF;

template <typename T>
static QByteArray littleEnd(T number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray bytesOf(quint16 number)
{
    return littleEnd(number);
}

QByteArray bytesOf(quint32 number)
{
    return littleEnd(number);
}

QByteArray bytesOf(double number)
{
    return littleEnd(number);
}

QByteArray record(quint16 type, const QByteArray& body)
{
    return bytesOf(type) + bytesOf(quint16(body.size())) + body;
}

QByteArray cellRecord(quint16 type, quint16 row, quint16 column, const QByteArray& value,
                      quint16 style)
{
    return record(type, bytesOf(row) + bytesOf(column) + bytesOf(style) + value);
}

QByteArray sheetBegin(quint16 kind)
{
    return record(0x0809, bytesOf(quint16(0x0600)) + bytesOf(kind) + QByteArray(12, '\0'));
}

QByteArray sheetEnd()
{
    return record(0x000A, {});
}

static QByteArray unitsOf(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += bytesOf(quint16(c.unicode()));
    return bytes;
}

QByteArray wideText(const QString& text)
{
    return bytesOf(quint16(text.size())) + '\1' + unitsOf(text);
}

QByteArray narrowText(const QByteArray& latin1)
{
    return bytesOf(quint16(latin1.size())) + '\0' + latin1;
}

OldWorkbook& OldWorkbook::global(quint16 type, const QByteArray& body)
{
    m_globals += record(type, body);
    return *this;
}

OldWorkbook& OldWorkbook::style(quint16 format, const QByteArray& codeText)
{
    if (!codeText.isEmpty())
        global(0x041E, bytesOf(format) + codeText);
    return global(0x00E0, bytesOf(quint16(0)) + bytesOf(format) + QByteArray(16, '\0'));
}

OldWorkbook& OldWorkbook::sheet(const QString& name, const QByteArray& cells, quint8 state,
                                quint8 kind)
{
    return rawSheet(char(name.size()) + QByteArray("\1") + unitsOf(name),
                    sheetBegin() + cells + sheetEnd(), state, kind);
}

OldWorkbook& OldWorkbook::rawSheet(const QByteArray& name, const QByteArray& records, quint8 state,
                                   quint8 kind)
{
    m_sheets.append({name, records, state, kind});
    return *this;
}

QByteArray OldWorkbook::stream() const
{
    const QByteArray begin =
        record(0x0809, bytesOf(m_version) + bytesOf(quint16(0x0005)) + QByteArray(12, '\0'));
    qsizetype at = begin.size() + m_globals.size() + sheetEnd().size();
    for (const SheetPart& sheet : m_sheets)
        at += 4 + 6 + sheet.name.size();
    QByteArray list;
    QByteArray sheets;
    for (const SheetPart& sheet : m_sheets) {
        list += record(0x0085, bytesOf(quint32(at + sheets.size())) + char(sheet.state) +
                                   char(sheet.kind) + sheet.name);
        sheets += sheet.records;
    }
    return begin + m_globals + list + sheetEnd() + sheets;
}

QByteArray OldWorkbook::file() const
{
    return compoundFile(
        {{m_version < 0x0600 ? QStringLiteral("Book") : QStringLiteral("Workbook"), stream()}});
}

static qsizetype countOf(qsizetype bytes, qsizetype size)
{
    return (bytes + size - 1) / size;
}

static QByteArray filled(QByteArray bytes, qsizetype size)
{
    return bytes.append(countOf(bytes.size(), size) * size - bytes.size(), '\0');
}

static QByteArray entry(const QString& name, char kind, quint32 child, quint32 start, quint32 size)
{
    const QByteArray units = unitsOf(name + QChar(0));
    return units + QByteArray(64 - units.size(), '\0') + bytesOf(quint16(units.size())) + kind +
           '\1' + bytesOf(kFree) + bytesOf(kFree) + bytesOf(child) + QByteArray(36, '\0') +
           bytesOf(start) + bytesOf(size) + QByteArray(4, '\0');
}

namespace {

// Sectors one behind the other, and the table of which follows which.
class Sectors {
public:
    explicit Sectors(qsizetype size) : m_size(size) {}

    quint32 add(const QByteArray& bytes) // where they start
    {
        if (bytes.isEmpty())
            return kEnd;
        const quint32 start = quint32(next.size());
        const qsizetype count = countOf(bytes.size(), m_size);
        for (qsizetype i = 1; i < count; ++i)
            next.append(start + quint32(i));
        next.append(kEnd);
        content += filled(bytes, m_size);
        return start;
    }

    QByteArray content;
    QList<quint32> next;

private:
    qsizetype m_size;
};

QByteArray tableOf(const QList<quint32>& next)
{
    QByteArray bytes;
    for (const quint32 number : next)
        bytes += bytesOf(number);
    return bytes.leftJustified(countOf(bytes.size(), kSector) * kSector, '\xFF');
}

} // namespace

QByteArray compoundFile(const QList<QPair<QString, QByteArray>>& streams)
{
    Sectors minis(kMini);
    Sectors sectors(kSector);
    QByteArray entries;
    for (const auto& [name, bytes] : streams) {
        const quint32 start = bytes.size() < kMiniLimit ? minis.add(bytes) : sectors.add(bytes);
        entries += entry(name, 2, kFree, start, quint32(bytes.size()));
    }
    const quint32 container = sectors.add(minis.content);
    entries.prepend(
        entry(QStringLiteral("Root Entry"), 5, 1, container, quint32(minis.content.size())));
    const quint32 directory = sectors.add(entries);
    const quint32 miniTable = minis.next.isEmpty() ? kEnd : sectors.add(tableOf(minis.next));
    qsizetype parts = 1;
    while (parts * kSector / 4 < sectors.next.size() + parts)
        ++parts;
    QByteArray named;
    for (qsizetype i = 0; i < parts; ++i) {
        named += bytesOf(quint32(sectors.next.size()));
        sectors.next.append(0xFFFFFFFD);
    }
    QByteArray head("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    head += QByteArray(16, '\0') + bytesOf(quint16(0x3E)) + bytesOf(quint16(3)) +
            bytesOf(quint16(0xFFFE)) + bytesOf(quint16(9)) + bytesOf(quint16(6)) +
            QByteArray(10, '\0') + bytesOf(quint32(parts)) + bytesOf(directory) +
            bytesOf(quint32(0)) + bytesOf(quint32(kMiniLimit)) + bytesOf(miniTable) +
            bytesOf(quint32(countOf(minis.next.size(), kSector / 4))) + bytesOf(kEnd) +
            bytesOf(quint32(0)) + named.leftJustified(109 * 4, '\xFF');
    return head + sectors.content + tableOf(sectors.next);
}

} // namespace kechi
