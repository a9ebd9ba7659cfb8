#pragma once

#include "core/imports/Cell.h"
#include "core/imports/DateText.h"

namespace kechi {

// What a cell says, as text to keep: cleaned and trimmed, a percentage as 12.5%, a date as
// 2025-11-20 19:06:00, a literal NULL or - as nothing. plainText: the cell is a text file's; then
// ="0123" is 0123, and the ' that our export puts before = + - @ is taken off.
QString keptText(const Cell& cell, bool plainText);

// Phones of a cell, one or several: 13800138000 / 021-55667788转801. What is no phone is added to
// rest.
QList<WayDraft> phonesIn(const QString& text, QStringList& rest);

// E-mail addresses of a cell, likewise.
QList<WayDraft> emailsIn(const QString& text, QStringList& rest);

QStringList tagsIn(const QString& text); // divided by ; 、 , |

// A date cell, a day number or a date as text.
DateReading dateIn(const Cell& cell, DateOrder order);

} // namespace kechi
