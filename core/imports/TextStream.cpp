#include "core/imports/TextStream.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qint64 kPiece = 64 * 1024;
static constexpr qint64 kHeadBytes = 4096; // where a file says what its charset is

TextStream::TextStream(const QString& path, TextDecoder decoder)
    : m_file(path), m_decoder(std::move(decoder))
{
}

static Error unreadable(const QFile& file)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("imports", "The file cannot be read: %1.")
                .arg(file.errorString())};
}

Result<std::unique_ptr<TextStream>> TextStream::over(const QString& path, const Charset& charset)
{
    Result<TextDecoder> decoder = TextDecoder::forCharset(charset.name);
    if (!decoder)
        return decoder.error();
    std::unique_ptr<TextStream> stream(new TextStream(path, *std::move(decoder)));
    if (!stream->m_file.open(QIODevice::ReadOnly))
        return unreadable(stream->m_file);
    stream->m_file.seek(charset.bomBytes);
    return stream;
}

Result<qint64> TextStream::read(char* room, qint64 size)
{
    while (m_from == m_utf8.size()) {
        if (m_file.atEnd())
            return qint64(0);
        const QByteArray bytes = m_file.read(kPiece);
        if (bytes.isEmpty())
            return unreadable(m_file);
        QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
        text.resize(m_decoder.decode(bytes, m_file.atEnd(),
                                     reinterpret_cast<char16_t*>(text.data()), text.size()));
        m_utf8 = text.toUtf8();
        m_from = 0;
    }
    const qint64 some = std::min<qint64>(size, m_utf8.size() - m_from);
    std::copy_n(m_utf8.constData() + m_from, some, room);
    m_from += some;
    m_given += some;
    return some;
}

static QString namedIn(const QByteArray& head)
{
    static const QRegularExpression naming(
        uR"((?:<\?xml[^>]*encoding|<meta[^>]*charset)\s*=\s*["']?\s*([\w.:-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return naming.match(QString::fromLatin1(head)).captured(1);
}

Result<Charset> charsetOfMarkup(const QString& path, const QString& told)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QString named = namedIn(file.peek(kHeadBytes));
    if (!told.isEmpty())
        return charsetNamed(told, file);
    const Result<Charset> found = findCharset(file);
    if (!found || found->name.startsWith(u"UTF-") || named.isEmpty())
        return found;
    const Result<Charset> said = charsetNamed(named, file);
    return said && !said->name.startsWith(u"UTF-") ? said : found;
}

} // namespace kechi
