#include "core/imports/CompoundFile.h"

#include <QBitArray>
#include <QCoreApplication>
#include <algorithm>

namespace kechi {

static constexpr qint64 kBufferBytes = 64 * 1024;

using Entry = CompoundTables::Entry;

CompoundStream::CompoundStream(const QString& path, const QList<FilePiece>& pieces)
    : m_file(path), m_pieces(pieces)
{
    for (const FilePiece& piece : m_pieces) {
        m_starts.append(m_size);
        m_size += piece.length;
    }
}

bool CompoundStream::open()
{
    return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 CompoundStream::fill()
{
    const qint64 buffered = m_bufferAt + m_buffer.size() - m_position;
    if (m_position >= m_bufferAt && buffered > 0)
        return buffered;
    const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), m_position);
    const qsizetype i = behind - m_starts.begin() - 1;
    if (m_position >= m_size || i < 0)
        return 0;
    const qint64 skipped = m_position - m_starts[i];
    m_bufferAt = m_position;
    m_buffer.resize(std::min(kBufferBytes, m_pieces[i].length - skipped));
    const bool isThere = m_file.seek(m_pieces[i].offset + skipped);
    m_buffer.resize(isThere ? std::max<qint64>(0, m_file.read(m_buffer.data(), m_buffer.size()))
                            : 0);
    return m_buffer.size();
}

qint64 CompoundStream::read(char* room, qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        const qint64 some = std::min(fill(), size - done);
        if (some <= 0)
            break;
        std::copy_n(m_buffer.constData() + (m_position - m_bufferAt), some, room + done);
        done += some;
        m_position += some;
    }
    return done;
}

// Brothers form a tree under their parent's child. A file without folders needs no tree, and
// those of simple writers have none that is right.
static QList<qsizetype> childrenOfRoot(const QList<Entry>& entries)
{
    const bool hasFolders = std::any_of(entries.begin(), entries.end(), [](const Entry& entry) {
        return entry.kind == Entry::Kind::Storage;
    });
    QList<qsizetype> found;
    if (!hasFolders) {
        for (qsizetype i = 0; i < entries.size(); ++i)
            found.append(i);
        return found;
    }
    QBitArray seen(entries.size());
    QList<quint32> open{entries.first().child};
    while (!open.isEmpty()) {
        const quint32 at = open.takeLast();
        if (at >= quint32(entries.size()) || seen.testBit(at))
            continue;
        seen.setBit(at);
        found.append(at);
        open << entries[at].left << entries[at].right;
    }
    return found;
}

Result<CompoundFile> CompoundFile::at(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("imports", "The file cannot be read: %1.")
                         .arg(file.errorString())};
    CompoundFile compound(path);
    if (!compound.m_tables.read(file))
        return damagedWorkbook();
    const QList<Entry>& entries = compound.m_tables.entries();
    for (const qsizetype i : childrenOfRoot(entries)) {
        if (entries[i].kind == Entry::Kind::Stream)
            compound.m_streams.insert(entries[i].name.toLower(), entries[i]);
    }
    return compound;
}

Result<std::unique_ptr<CompoundStream>> CompoundFile::open(const QString& name) const
{
    QList<FilePiece> pieces;
    if (!m_tables.piecesOf(m_streams.value(name.toLower()), pieces))
        return damagedWorkbook();
    auto stream = std::make_unique<CompoundStream>(m_path, pieces);
    if (!stream->open())
        return Error{Error::Code::Storage, QCoreApplication::translate(
                                               "imports", "The file has gone while it was read.")};
    return stream;
}

Error damagedWorkbook()
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("imports", "The workbook is damaged or cut short.")};
}

} // namespace kechi
