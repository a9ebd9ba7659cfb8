#include "ui/base/Theme.h"

#include "tests/support/Printers.h"
#include "ui/base/Sizes.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPalette>
#include <QRegularExpression>
#include <QSignalSpy>
#include <cmath>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

const Tokens& setOf(bool dark)
{
    return dark ? darkTokens() : lightTokens();
}

struct Pair {
    std::string what;
    QColor text;
    QColor back;
};

QList<Pair> wordsOnSurfaces(const Tokens& set)
{
    QList<Pair> pairs;
    const std::vector<std::pair<std::string, QColor>> backs = {
        {"background", set.background}, {"surface", set.surface}, {"sunken", set.sunken},
        {"hover", set.hover},           {"lane", set.lane},       {"accentSoft", set.accentSoft}};
    for (const Tone tone : {Tone::Normal, Tone::Second, Tone::Muted, Tone::Accent, Tone::Good,
                            Tone::Warn, Tone::Bad, Tone::Violet}) {
        for (const auto& [name, back] : backs)
            pairs +=
                {"tone " + std::to_string(int(tone)) + " on " + name, textColour(tone, set), back};
    }
    return pairs;
}

QList<Pair> wordsOnFills(const Tokens& set)
{
    QList<Pair> pairs;
    for (const Tone tone :
         {Tone::Normal, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad, Tone::Violet}) {
        const TagColours tag = tagColours(tone, set);
        pairs += {"tag " + std::to_string(int(tone)), tag.text, tag.back};
    }
    for (const QColor& fill : {set.accent, set.accentHover, set.accentPressed, set.bad})
        pairs += {"on fill " + fill.name().toStdString(), set.onFill, fill};
    for (const QColor& back : {set.navigation, set.navHover, set.navSelected, set.navBadge}) {
        pairs += {"navigation", set.navText, back};
        pairs += {"chosen in the navigation", set.navStrong, back};
    }
    pairs += {"avatar", set.avatarText, set.avatar};
    pairs += {"toast", set.tipText, set.tip};
    pairs += {"toast's act", set.tipLink, set.tip};
    pairs += {"toast's act, pointed at", set.tipLink, set.tipHover};
    pairs += {"number in a warning", set.ink, set.warnSoft};
    pairs += {"words in an error", set.ink, set.badSoft};
    pairs += {"words in a note", set.ink, set.accentSoft};
    pairs += {"words in good news", set.ink, set.goodSoft};
    return pairs;
}

} // namespace

TEST_CASE("Words can be read on whatever they stand on, by day and by night", "[ui][theme]")
{
    const bool dark = GENERATE(false, true);
    const Tokens& set = setOf(dark);
    for (const Pair& pair : wordsOnSurfaces(set) + wordsOnFills(set)) {
        INFO((dark ? "dark: " : "light: ") << pair.what);
        CHECK(contrast(pair.text, pair.back) >= 4.5);
    }
}

TEST_CASE("The focus ring can be seen", "[ui][theme]")
{
    const bool dark = GENERATE(false, true);
    INFO((dark ? "dark" : "light"));
    const Tokens& set = setOf(dark);
    for (const QColor& back : {set.background, set.surface, set.sunken, set.hover, set.lane,
                               set.accentSoft, set.badSoft, set.warnSoft}) {
        INFO("on " << back.name().toStdString());
        CHECK(contrast(set.focus, back) >= 3);
    }
    for (const QColor& fill : {set.accent, set.accentHover, set.bad, set.surface, set.background}) {
        INFO("filled " << fill.name().toStdString());
        CHECK((contrast(set.focusOnFill, fill) >= 3));
    }
    for (const QColor& back : {set.navigation, set.navSelected, set.navHover})
        CHECK(contrast(set.focusOnNav, back) >= 3);
    CHECK(contrast(set.tipLink, set.tip) >= 3);
}

TEST_CASE("A tag in a colour somebody chose can be read", "[ui][theme]")
{
    const bool dark = GENERATE(false, true);
    const int hue = GENERATE(-1, 0, 45, 60, 120, 180, 240, 300, 359);
    const int lightness = GENERATE(0, 60, 128, 200, 255);
    const QColor chosen =
        hue < 0 ? QColor(lightness, lightness, lightness) : QColor::fromHsl(hue, 255, lightness);
    const TagColours tag = tagColours(chosen, setOf(dark));
    INFO(chosen.name().toStdString() << " " << tag.text.name().toStdString());
    CHECK(contrast(tag.text, tag.back) >= 4.5);
}

TEST_CASE("Contrast is measured as WCAG says", "[ui][theme]")
{
    CHECK(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.001);
    CHECK(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    CHECK(contrast(Qt::red, Qt::red) == 1);
}

TEST_CASE("The style sheet knows every name it uses", "[ui][theme]")
{
    const bool dark = GENERATE(false, true);
    const QString sheet = styleSheet(setOf(dark));
    REQUIRE(sheet.size() > 1000);
    CHECK(sheet.indexOf(u'$') == -1);
    CHECK(sheet.count(u'{') == sheet.count(u'}'));
}

TEST_CASE("Every rule that names both its colours can be read", "[ui][theme]")
{
    const bool dark = GENERATE(false, true);
    static const QRegularExpression rule(u"([^{}]*)\\{([^}]*)\\}"_s);
    static const QRegularExpression text(u"(?:^|[;\\s])color:\\s*(#[0-9a-f]{6})"_s);
    static const QRegularExpression back(u"background:\\s*(#[0-9a-f]{6})"_s);
    int checked = 0;
    const QString sheet = styleSheet(setOf(dark));
    for (auto rules = rule.globalMatch(sheet); rules.hasNext();) {
        const auto hit = rules.next();
        const auto words = text.match(hit.captured(2));
        const auto fill = back.match(hit.captured(2));
        if (hit.captured(1).contains(u":disabled") || !words.hasMatch() || !fill.hasMatch())
            continue;
        INFO(hit.captured(1).toStdString());
        CHECK(contrast(QColor(words.captured(1)), QColor(fill.captured(1))) >= 4.5);
        ++checked;
    }
    CHECK(checked >= 8);
}

TEST_CASE("One switch turns the whole application dark and back", "[ui][theme]")
{
    Theme theme(Theme::Mode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    CHECK_FALSE(tokens().dark);
    CHECK(qApp->styleSheet().contains(lightTokens().ink.name()));

    theme.setMode(Theme::Mode::Dark);
    CHECK(tokens().dark);
    CHECK(theme.isDark());
    CHECK(QApplication::palette().color(QPalette::Text) == darkTokens().ink);
    CHECK(qApp->styleSheet().contains(darkTokens().surface.name()));
    CHECK(changed.count() == 1);

    theme.setMode(Theme::Mode::Dark);
    CHECK(changed.count() == 1);
    theme.setMode(Theme::Mode::Light);
    CHECK_FALSE(tokens().dark);
    CHECK(changed.count() == 2);
}

TEST_CASE("The system's own choice is followed after either of ours", "[ui][theme]")
{
    const Theme::Mode before = GENERATE(Theme::Mode::Light, Theme::Mode::Dark);
    QApplication::setPalette(QPalette());
    const QPalette own = QApplication::palette();
    const bool wanted =
        own.color(QPalette::WindowText).lightness() > own.color(QPalette::Window).lightness();
    Theme theme(before);
    theme.setMode(Theme::Mode::System);
    CHECK(theme.isDark() == wanted);
    CHECK(tokens().dark == wanted);
}

TEST_CASE("Columns of numbers line up", "[ui][theme]")
{
    const Theme theme(Theme::Mode::Light);
    const TextSize size = GENERATE(TextSize::Body, TextSize::Small, TextSize::Figure);
    const QFontMetrics metrics(textFont(size));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        CHECK(metrics.horizontalAdvance(QChar(digit)) == metrics.horizontalAdvance(u'0'));
}

TEST_CASE("Text comes in the sizes agreed on", "[ui][theme]")
{
    const Theme theme(Theme::Mode::Light);
    CHECK(QApplication::font().pixelSize() == 13);
    CHECK(textFont(TextSize::Body).pixelSize() == 13);
    CHECK(textFont(TextSize::Small).pixelSize() == 12);
    CHECK(textFont(TextSize::Title).pixelSize() == 18);
}
