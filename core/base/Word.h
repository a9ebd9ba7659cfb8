#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace kechi {

// What a value of an enumeration is called. A table of words is in the order of the values,
// which count from 0.
struct Word {
    const char* key = nullptr;  // in the database and in files: never changes
    const char* name = nullptr; // English, marked with QT_TRANSLATE_NOOP
};

template <typename Enum, std::size_t N>
QList<Enum> allOf(const Word (&)[N])
{
    QList<Enum> all;
    for (std::size_t i = 0; i < N; ++i)
        all.append(Enum(i));
    return all;
}

// None: no value has this key.
template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(const Word (&words)[N], const QString& key)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (key == QLatin1String(words[i].key))
            return Enum(i);
    }
    return {};
}

} // namespace kechi
