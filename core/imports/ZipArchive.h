#pragma once

#include "core/imports/ByteStream.h"

#include <QHash>
#include <memory>

struct zip;
struct zip_file;

namespace kechi {

// One file inside an archive, unpacked piece by piece. Bombs are refused: see kMost… in the .cpp.
class ZipPart : public ByteStream {
public:
    Result<qint64> read(char* room, qint64 size) override;
    qint64 given() const override { return m_done; }
    qint64 done() const override { return m_done; }
    qint64 total() const override { return m_total; } // as the archive says; it may lie
    QString name() const override { return m_name; }

private:
    friend class ZipArchive;
    struct Close {
        void operator()(zip_file* file) const;
    };
    ZipPart(zip_file* file, const QString& name, qint64 total, qint64 packed)
        : m_file(file), m_name(name), m_total(total), m_packed(packed)
    {
    }

    std::unique_ptr<zip_file, Close> m_file;
    QString m_name;
    qint64 m_total;
    qint64 m_packed;
    qint64 m_done = 0;
};

// A zip archive, read only. Names inside it are looked up, never used as paths.
class ZipArchive {
public:
    static Result<ZipArchive> at(const QString& path);

    // Case and the kind of slash do not matter, nor a slash in front.
    bool has(const QString& name) const { return m_parts.contains(plain(name)); }
    // Outlived by the archive.
    Result<std::unique_ptr<ZipPart>> open(const QString& name) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };
    explicit ZipArchive(zip* archive) : m_archive(archive) {}
    static QString plain(const QString& name);

    std::unique_ptr<zip, Close> m_archive;
    QHash<QString, quint64> m_parts; // plain name to index
};

} // namespace kechi
