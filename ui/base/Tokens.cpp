#include "ui/base/Tokens.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>
#include <cmath>

namespace kechi {

const Tokens& lightTokens()
{
    static const Tokens set = {
        .dark = false,
        .background = 0xF5F6F8,
        .surface = 0xFFFFFF,
        .sunken = 0xFAFBFC,
        .hover = 0xF3F6FB,
        .line = 0xE3E6EB,
        .divider = 0xEFF1F4,
        .lane = 0xEEF0F4,
        .track = 0xE6EAF0,
        .ink = 0x1B2330,
        .second = 0x4A5567,
        .muted = 0x8490A3,
        .mutedText = 0x5F6B7E,
        .accent = 0x1F6FEB,
        .accentHover = 0x1A62D6,
        .accentPressed = 0x1756BF,
        .accentSoft = 0xE8F0FE,
        .accentLine = 0xBFD5FB,
        .accentText = 0x1A5FCC,
        .onFill = 0xFFFFFF,
        .good = 0x1A7F4B,
        .goodSoft = 0xE3F5EB,
        .goodText = 0x187746,
        .warn = 0xB25E09,
        .warnSoft = 0xFDF1DF,
        .warnText = 0xA65708,
        .bad = 0xC0312B,
        .badSoft = 0xFCE8E6,
        .badText = 0xC0312B,
        .violet = 0x6B3FB5,
        .violetSoft = 0xF0E9FB,
        .violetText = 0x6B3FB5,
        .neutralSoft = 0xEEF1F5,
        .navigation = 0x10203A,
        .navText = 0xB9C5D9,
        .navStrong = 0xFFFFFF,
        .navSelected = 0x2D3B51,
        .navHover = 0x1B2B45,
        .navBadge = 0x313F55,
        .avatar = 0xDCE6F7,
        .avatarText = 0x1F4E9E,
        .tip = 0x1B2330,
        .tipText = 0xFFFFFF,
        .tipLink = 0x8DBBFF,
        .tipHover = 0x333D4D,
        .focus = 0x1F6FEB,
        .focusOnFill = 0x0B1729,
        .focusOnNav = 0x7FB0FF,
        .chartMain = 0x1F6FEB,
        .chartPale = 0xBFD5FB,
        .chartGood = 0x5BB286,
        .chartWarn = 0xE6C16B,
        .chartBad = 0xE08A84,
        .chartRest = 0xC3CBD8,
        .load = 0xE69B3A,
    };
    return set;
}

const Tokens& darkTokens()
{
    static const Tokens set = {
        .dark = true,
        .background = 0x12161D,
        .surface = 0x1B212B,
        .sunken = 0x202733,
        .hover = 0x242C39,
        .line = 0x313B4A,
        .divider = 0x27303D,
        .lane = 0x171C25,
        .track = 0x313B4A,
        .ink = 0xE6EAF1,
        .second = 0xB8C1CF,
        .muted = 0x76839A,
        .mutedText = 0x98A4B6,
        .accent = 0x2B6FE0,
        .accentHover = 0x2465D3,
        .accentPressed = 0x1F59BD,
        .accentSoft = 0x1D2F4F,
        .accentLine = 0x345A97,
        .accentText = 0x7DB0FF,
        .onFill = 0xFFFFFF,
        .good = 0x3FB67A,
        .goodSoft = 0x173528,
        .goodText = 0x5CCB92,
        .warn = 0xE0973F,
        .warnSoft = 0x3A2A12,
        .warnText = 0xF0AD5B,
        .bad = 0xC43D36,
        .badSoft = 0x43201F,
        .badText = 0xFF8B82,
        .violet = 0x9B74DD,
        .violetSoft = 0x2F2547,
        .violetText = 0xBE9DF2,
        .neutralSoft = 0x2A3240,
        .navigation = 0x0C1524,
        .navText = 0xA9B6CB,
        .navStrong = 0xFFFFFF,
        .navSelected = 0x22314A,
        .navHover = 0x162238,
        .navBadge = 0x2A3850,
        .avatar = 0x263C61,
        .avatarText = 0xA9C8FF,
        .tip = 0xE6EAF1,
        .tipText = 0x1B2330,
        .tipLink = 0x1A56C0,
        .tipHover = 0xD3DAE5,
        .focus = 0x5B9BFF,
        .focusOnFill = 0xFFFFFF,
        .focusOnNav = 0x7FB0FF,
        .chartMain = 0x4C8DF6,
        .chartPale = 0x2E4D7F,
        .chartGood = 0x4C9E77,
        .chartWarn = 0xC9A452,
        .chartBad = 0xC9736D,
        .chartRest = 0x566275,
        .load = 0xD98E33,
    };
    return set;
}

const Tokens& tokens()
{
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    return window == darkTokens().background ? darkTokens() : lightTokens();
}

QColor textColour(Tone tone, const Tokens& set)
{
    switch (tone) {
    case Tone::Normal: return set.ink;
    case Tone::Second: return set.second;
    case Tone::Muted: return set.mutedText;
    case Tone::Accent: return set.accentText;
    case Tone::Good: return set.goodText;
    case Tone::Warn: return set.warnText;
    case Tone::Bad: return set.badText;
    case Tone::Violet: return set.violetText;
    case Tone::OnFill: return set.onFill;
    }
    return set.ink;
}

QColor fillColour(Tone tone, const Tokens& set)
{
    switch (tone) {
    case Tone::Muted: return set.muted;
    case Tone::Accent: return set.dark ? set.accentText : set.accent;
    case Tone::Good: return set.good;
    case Tone::Warn: return set.warn;
    case Tone::Bad: return set.dark ? set.badText : set.bad;
    case Tone::Violet: return set.violet;
    default: return textColour(tone, set);
    }
}

TagColours tagColours(Tone tone, const Tokens& set)
{
    switch (tone) {
    case Tone::Accent: return {.back = set.accentSoft, .text = set.accentText};
    case Tone::Good: return {.back = set.goodSoft, .text = set.goodText};
    case Tone::Warn: return {.back = set.warnSoft, .text = set.warnText};
    case Tone::Bad: return {.back = set.badSoft, .text = set.badText};
    case Tone::Violet: return {.back = set.violetSoft, .text = set.violetText};
    default: return {.back = set.neutralSoft, .text = set.second};
    }
}

TagColours tagColours(const QColor& chosen, const Tokens& set)
{
    if (!chosen.isValid())
        return tagColours(Tone::Second, set);
    const float hue = std::max(chosen.hslHueF(), 0.F); // a grey has none
    const float strength = std::min(chosen.hslSaturationF(), 0.75F);
    TagColours colours;
    colours.back =
        QColor::fromHslF(hue, strength * (set.dark ? 0.5F : 1.F), set.dark ? 0.18F : 0.94F);
    float lightness = set.dark ? 0.6F : 0.45F;
    do {
        colours.text = QColor::fromHslF(hue, strength, std::clamp(lightness, 0.F, 1.F));
        lightness += set.dark ? 0.02F : -0.02F;
    } while (contrast(colours.text, colours.back) < 4.5 && lightness > 0 && lightness < 1);
    return colours;
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
static double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace kechi
