#pragma once

#include <QString>
#include <string_view>

namespace kechi {

inline constexpr char kHtmlLineEnd = '\1'; // stands for a <br>

// Text between tags as people read it: blanks and line ends are one blank, entities are undone.
QString plainOfHtml(std::string_view utf8);

} // namespace kechi
