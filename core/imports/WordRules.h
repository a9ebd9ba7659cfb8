#pragma once

#include "core/customer/Stage.h"

#include <QStringList>
#include <optional>

namespace kechi {

// What the words of a list mean here, in Chinese and English, past case, width and script.

std::optional<Stage> stageOfWord(const QString& word);  // 已成交, "Closed won", "won"
std::optional<QString> needOfWord(const QString& word); // "strong", "medium", "weak"
QString gradeInWord(const QString& word);               // A级, A类客户, "Grade A" as A

// Which of the sizes, told as "20–99 people" or 1000人以上, a text means: the same span, or one
// that a plain number of people lies in. -1: none.
qsizetype sizeOfWord(const QString& word, const QStringList& sizes);

// A day number, a code, an amount: nothing that an administrator would want in a list of words.
bool isNoWord(const QString& text);

} // namespace kechi
