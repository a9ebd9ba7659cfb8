#include "core/imports/StyleFormats.h"

namespace kechi {

static constexpr qsizetype kMostStyles = 70'000; // Excel: 65,490

void StyleFormats::define(int id, const QString& code)
{
    if (m_codes.size() < kMostStyles)
        m_codes.insert(id, code);
}

void StyleFormats::addStyle(int id)
{
    if (m_formatOfStyle.size() >= kMostStyles)
        return;
    auto place = m_places.constFind(id);
    if (place == m_places.constEnd()) {
        const auto own = m_codes.constFind(id);
        m_formats.append(own != m_codes.constEnd() ? NumberFormat(*own)
                                                   : NumberFormat::builtIn(id));
        place = m_places.insert(id, qint32(m_formats.size() - 1));
    }
    m_formatOfStyle.append(*place);
}

const NumberFormat& StyleFormats::of(qsizetype style) const
{
    static const NumberFormat general;
    return style >= 0 && style < m_formatOfStyle.size() ? m_formats[m_formatOfStyle[style]]
                                                        : general;
}

} // namespace kechi
