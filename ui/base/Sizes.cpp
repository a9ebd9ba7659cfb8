#include "ui/base/Sizes.h"

#include <QFontMetrics>
#include <QGuiApplication>

namespace kechi {

QFont textFont(TextSize size)
{
    QFont font = QGuiApplication::font();
    switch (size) {
    case TextSize::Body: font.setPixelSize(13); break;
    case TextSize::Small: font.setPixelSize(12); break;
    case TextSize::Section: font.setPixelSize(13); break;
    case TextSize::Heading: font.setPixelSize(16); break;
    case TextSize::Title: font.setPixelSize(18); break;
    case TextSize::Figure: font.setPixelSize(26); break;
    case TextSize::Huge: font.setPixelSize(34); break;
    }
    font.setBold(size != TextSize::Body && size != TextSize::Small);
    return font;
}

int lineHeight(const QFont& font)
{
    return QFontMetrics(font).height();
}

} // namespace kechi
