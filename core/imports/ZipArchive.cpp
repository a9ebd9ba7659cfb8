#include "core/imports/ZipArchive.h"

#include <QCoreApplication>
#include <QFile>
#include <zip.h>

namespace kechi {

static constexpr zip_int64_t kMostParts = 20'000;
static constexpr qint64 kMostUnpacked = 8LL << 30; // bytes of one part
// Sheets of one repeated value pack 100 to 1 and better; 8 MB of it harm nobody.
static constexpr qint64 kMostRatio = 400;
static constexpr qint64 kFreeOfRatio = 8LL << 20;

static Error damaged()
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("imports", "The workbook is damaged or cut short.")};
}

static Error isProtected()
{
    return {Error::Code::Invalid,
            QCoreApplication::translate(
                "imports", "The workbook is protected by a password. Open it in Excel or WPS and "
                           "save it without one.")};
}

static Error tooLarge()
{
    return {Error::Code::Invalid,
            QCoreApplication::translate(
                "imports",
                "The workbook unpacks to far more than an honest one would. It is not read.")};
}

void ZipPart::Close::operator()(zip_file* file) const
{
    zip_fclose(file);
}

void ZipArchive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<qint64> ZipPart::read(char* room, qint64 size)
{
    const zip_int64_t got = zip_fread(m_file.get(), room, zip_uint64_t(size));
    if (got < 0)
        return damaged();
    m_done += got;
    const bool isBomb = m_done > kFreeOfRatio && m_done / kMostRatio > m_packed;
    if (m_done > kMostUnpacked || isBomb)
        return tooLarge();
    return qint64(got);
}

QString ZipArchive::plain(const QString& name)
{
    QString key = name.toLower();
    key.replace(u'\\', u'/');
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    return key;
}

Result<ZipArchive> ZipArchive::at(const QString& path)
{
    int code = 0;
    zip* const opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (opened == nullptr && code == ZIP_ER_OPEN)
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("imports", "The file cannot be read.")};
    if (opened == nullptr)
        return damaged();
    ZipArchive archive(opened);
    const zip_int64_t count = zip_get_num_entries(opened, 0);
    if (count > kMostParts)
        return tooLarge();
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(opened, zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        const QString key = name == nullptr ? QString() : plain(QString::fromUtf8(name));
        if (!key.isEmpty() && !archive.m_parts.contains(key))
            archive.m_parts.insert(key, quint64(i));
    }
    return archive;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::open(const QString& name) const
{
    const auto index = m_parts.constFind(plain(name));
    if (index == m_parts.constEnd())
        return damaged();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), *index, 0, &stat) != 0)
        return damaged();
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return isProtected();
    zip_file* const file = zip_fopen_index(m_archive.get(), *index, 0);
    if (file == nullptr)
        return damaged();
    return std::unique_ptr<ZipPart>(
        new ZipPart(file, name, qint64(stat.size), std::max<qint64>(1, qint64(stat.comp_size))));
}

} // namespace kechi
