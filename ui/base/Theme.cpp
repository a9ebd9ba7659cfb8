#include "ui/base/Theme.h"

#include "ui/base/Sizes.h"
#include "ui/base/Style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace kechi {

static bool hasTabularDigits(const QString& family)
{
    QFont font(family);
    font.setPixelSize(100);
    const QFontMetrics metrics(font);
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (metrics.horizontalAdvance(QChar(digit)) != metrics.horizontalAdvance(u'0'))
            return false;
    }
    return true;
}

static bool isGeneric(const QString& family)
{
    static const QStringList names = {u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s, {}};
    return names.contains(family, Qt::CaseInsensitive);
}

// The system's font first, unless nobody chose it (a generic name) or its columns of
// numbers would not line up; behind it what has Chinese.
static QFont applicationFont(const QFont& system)
{
    QStringList families;
    if (!isGeneric(system.family()) && hasTabularDigits(system.family()))
        families += system.family();
    for (const QString& family : {u"Microsoft YaHei"_s, u"PingFang SC"_s, u"Noto Sans CJK SC"_s,
                                  u"WenQuanYi Micro Hei"_s}) {
        if (QFontDatabase::hasFamily(family))
            families += family;
    }
    families += system.family();
    QFont font(families);
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

static QPalette paletteOf(const Tokens& set)
{
    QPalette palette;
    palette.setColor(QPalette::Window, set.background);
    palette.setColor(QPalette::WindowText, set.ink);
    palette.setColor(QPalette::Base, set.surface);
    palette.setColor(QPalette::AlternateBase, set.sunken);
    palette.setColor(QPalette::Text, set.ink);
    palette.setColor(QPalette::PlaceholderText, set.mutedText);
    palette.setColor(QPalette::Button, set.surface);
    palette.setColor(QPalette::ButtonText, set.ink);
    palette.setColor(QPalette::BrightText, set.onFill);
    palette.setColor(QPalette::ToolTipBase, set.tip);
    palette.setColor(QPalette::ToolTipText, set.tipText);
    palette.setColor(QPalette::Highlight, set.accentSoft);
    palette.setColor(QPalette::HighlightedText, set.ink);
    palette.setColor(QPalette::Link, set.accentText);
    palette.setColor(QPalette::LinkVisited, set.violetText);
    palette.setColor(QPalette::Light, set.surface);
    palette.setColor(QPalette::Midlight, set.divider);
    palette.setColor(QPalette::Mid, set.line);
    palette.setColor(QPalette::Dark, set.muted);
    palette.setColor(QPalette::Shadow, set.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, set.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, set.sunken);
    return palette;
}

// Qt 6.4 cannot be asked; the platform's own palette, which an empty one brings back, can.
static bool systemIsDark()
{
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::WindowText).lightness() >
           system.color(QPalette::Window).lightness();
}

Theme::Theme(Mode mode, QObject* parent) : QObject(parent), m_mode(mode)
{
    QApplication::setStyle(new Style);
    QApplication::setFont(applicationFont(QApplication::font()));
    apply();
    qApp->installEventFilter(this);
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::System ? systemIsDark() : m_mode == Mode::Dark;
    const bool same = m_applied && dark == m_dark;
    m_dark = dark;
    m_applied = true;
    const Tokens& set = dark ? darkTokens() : lightTokens();
    QApplication::setPalette(paletteOf(set));
    if (same)
        return;
    qApp->setStyleSheet(styleSheet(set));
    emit changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace kechi
