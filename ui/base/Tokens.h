#pragma once

#include <QColor>
#include <QList>

namespace kechi {

// What a colour means. Text of a tone is readable on every surface and on its own tint.
enum class Tone { Normal, Second, Muted, Accent, Good, Warn, Bad, Violet, OnFill };

// Every colour of the window, one set for light and one for dark. None is named elsewhere.
// The plain names (accent, good, warn, bad, muted) fill bars, icons and rings; words on a
// tint or on the page take the ...Text shade, which the plain one is too pale for.
struct Tokens {
    bool dark = false;

    QColor background = {};
    QColor surface = {}; // cards, panels, inputs
    QColor sunken = {};  // table headers, boxes inside cards
    QColor hover = {};
    QColor line = {};    // round cards and inputs
    QColor divider = {}; // between rows
    QColor lane = {};    // behind the cards of a board
    QColor track = {};   // behind a bar

    QColor ink = {};
    QColor second = {};
    QColor muted = {}; // icons, and words that are switched off
    QColor mutedText = {};

    QColor accent = {};
    QColor accentHover = {};
    QColor accentPressed = {};
    QColor accentSoft = {};
    QColor accentLine = {}; // round what is chosen
    QColor accentText = {};
    QColor onFill = {}; // words on accent and bad

    QColor good = {};
    QColor goodSoft = {};
    QColor goodText = {};
    QColor warn = {};
    QColor warnSoft = {};
    QColor warnText = {};
    QColor bad = {};
    QColor badSoft = {};
    QColor badText = {};
    QColor violet = {};
    QColor violetSoft = {};
    QColor violetText = {};
    QColor neutralSoft = {}; // a tag that says nothing good or bad

    QColor navigation = {};
    QColor navText = {};
    QColor navStrong = {}; // the page one is on, the name of the program
    QColor navSelected = {};
    QColor navHover = {};
    QColor navBadge = {};

    QColor avatar = {};
    QColor avatarText = {};
    QColor tip = {}; // toasts and tool tips
    QColor tipText = {};
    QColor tipLink = {};
    QColor tipHover = {}; // behind a toast's button

    QColor focus = {};
    QColor focusOnFill = {}; // round a button that is filled
    QColor focusOnNav = {};

    // Of charts, in the order series take them; the names follow the meaning, not the place.
    QColor chartMain = {};
    QColor chartPale = {};
    QColor chartGood = {};
    QColor chartWarn = {};
    QColor chartBad = {};
    QColor chartRest = {};
    QColor load = {}; // the part of a load bar that is about to be recycled
};

const Tokens& lightTokens();
const Tokens& darkTokens();

// The set in force: the application's palette, which Theme sets, says which. Ask while
// painting, keep nothing.
const Tokens& tokens();

// Words of a tone on a page or card.
QColor textColour(Tone tone, const Tokens& set = tokens());
// Icons, bars and dots of a tone.
QColor fillColour(Tone tone, const Tokens& set = tokens());

// A tag's two colours.
struct TagColours {
    QColor back = {};
    QColor text = {};
};
TagColours tagColours(Tone tone, const Tokens& set = tokens());
// Of a colour somebody chose: its tint, and a shade of it that is readable on the tint.
TagColours tagColours(const QColor& chosen, const Tokens& set = tokens());

// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace kechi
