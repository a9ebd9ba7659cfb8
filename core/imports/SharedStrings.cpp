#include "core/imports/SharedStrings.h"

namespace kechi {

static constexpr qsizetype kMostBytes = 512 << 20;

void SharedStrings::add(std::string_view utf8)
{
    m_bytes.append(utf8.data(), qsizetype(utf8.size()));
}

bool SharedStrings::isTooMuch() const
{
    return m_bytes.size() + m_ends.size() * qsizetype(sizeof(qsizetype)) > kMostBytes;
}

std::string_view SharedStrings::bytesAt(qsizetype index) const
{
    if (index < 0 || index >= m_ends.size())
        return {};
    const qsizetype from = index == 0 ? 0 : m_ends[index - 1];
    return {m_bytes.constData() + from, size_t(m_ends[index] - from)};
}

QString SharedStrings::at(qsizetype index) const
{
    return unescaped(bytesAt(index));
}

QString SharedStrings::rawAt(qsizetype index) const
{
    const std::string_view bytes = bytesAt(index);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QString unescaped(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    qsizetype at = text.indexOf(u"_x");
    if (at < 0)
        return text;
    QString plain;
    qsizetype from = 0; // what is before it stands in plain
    for (; at >= 0; at = text.indexOf(u"_x", at + 1)) {
        bool isHex = false;
        const bool isClosed = at + 6 < text.size() && text[at + 6] == u'_';
        const ushort unit =
            isClosed ? QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16) : ushort(0);
        if (at < from || !isHex)
            continue;
        plain += QStringView(text).mid(from, at - from);
        plain += QChar(unit);
        from = at + 7;
    }
    plain += QStringView(text).mid(from);
    return plain;
}

} // namespace kechi
