#pragma once

#include <QString>

namespace kechi {

// The languages the program speaks. Chinese unless the person or the system asks for another.
enum class Language { Chinese, English };

Language languageOfSystem();
Language languageNamed(const QString& name); // "zh", "zh_CN", "en" …; others as the system

// Switches every translated text of the running program, Qt's own words included.
void speak(Language language);

} // namespace kechi
