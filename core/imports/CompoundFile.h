#pragma once

#include "core/base/Result.h"
#include "core/imports/CompoundTables.h"

#include <QFile>
#include <QHash>
#include <memory>

namespace kechi {

// One stream of a compound file, read wherever it lies.
class CompoundStream {
public:
    CompoundStream(const QString& path, const QList<FilePiece>& pieces);

    bool open(); // before anything else
    qint64 size() const { return m_size; }
    qint64 position() const { return m_position; }
    void seek(qint64 position) { m_position = position; }
    // Fewer bytes than asked for: the stream, or the file, ends there.
    qint64 read(char* room, qint64 size);

private:
    qint64 fill(); // bytes of m_buffer behind the position

    QFile m_file;
    QList<FilePiece> m_pieces;
    QList<qint64> m_starts; // of each piece in the stream
    qint64 m_size = 0;
    qint64 m_position = 0;
    QByteArray m_buffer;
    qint64 m_bufferAt = 0; // where m_buffer begins in the stream
};

// An OLE2 compound file (D0 CF 11 E0), read only: a small file system of sectors, chained by a
// table. Its root's streams alone are known; a document inside a document is not looked into.
class CompoundFile {
public:
    static Result<CompoundFile> at(const QString& path);

    bool has(const QString& name) const { return m_streams.contains(name.toLower()); }
    // One that is there. It opens the file itself, so it outlives this.
    Result<std::unique_ptr<CompoundStream>> open(const QString& name) const;

private:
    explicit CompoundFile(const QString& path) : m_path(path) {}

    QString m_path;
    CompoundTables m_tables;
    QHash<QString, CompoundTables::Entry> m_streams; // by name in lower case
};

// What is said of a compound file, or of the workbook in it, that makes no sense.
Error damagedWorkbook();

} // namespace kechi
