#pragma once

#include <QFont>

namespace kechi {

// Every length and text size of the window, in device-independent pixels. None is named
// elsewhere.

inline constexpr int kGapTiny = 4;  // between a thing and its mark
inline constexpr int kGapSmall = 8; // between things of one group
inline constexpr int kGap = 12;     // between groups, between cards
inline constexpr int kGapWide = 16; // inside cards
inline constexpr int kGapPage = 20; // round a page

inline constexpr int kRadiusTag = 4;
inline constexpr int kRadiusControl = 6;
inline constexpr int kRadiusCard = 8;

inline constexpr int kRowHeight = 38;
inline constexpr int kHeaderHeight = 34;
inline constexpr int kControlHeight = 32;
inline constexpr int kPillHeight = 24;
inline constexpr int kTagHeight = 20;
inline constexpr int kBarHeight = 6; // of a score
inline constexpr int kLoadHeight = 10;
inline constexpr int kIconSize = 18;
inline constexpr int kIconSmall = 16;
inline constexpr int kIconLarge = 44; // of an empty page
inline constexpr int kFocusWidth = 2;

inline constexpr int kAvatarSmall = 22;
inline constexpr int kAvatar = 28;
inline constexpr int kAvatarLarge = 40;

inline constexpr int kNavWidth = 184;
inline constexpr int kNavItemHeight = 34;
inline constexpr int kTopBarHeight = 52;
inline constexpr int kSearchWidth = 420;
inline constexpr int kSidePanelWidth = 392;
inline constexpr int kFieldWidth = 240; // a usual input
inline constexpr int kDialogWidth = 440;
inline constexpr int kCardWidth = 360; // of a card alone in the window
inline constexpr int kWideCardWidth = 760;
inline constexpr int kChoiceHeight = 156;
inline constexpr int kWindowWidth = 1280;
inline constexpr int kWindowHeight = 800;
inline constexpr int kWindowMinWidth = 1024;
inline constexpr int kWindowMinHeight = 680;

enum class TextSize { Body, Small, Section, Heading, Title, Figure, Huge };

// The window's font at a size: 13, 12, 13 bold, 16 bold, 18 bold, 26 bold, 34 bold.
QFont textFont(TextSize size);

// Height of one line of a font, as laid out: taller than Latin needs, for Chinese.
int lineHeight(const QFont& font);

} // namespace kechi
