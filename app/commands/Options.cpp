#include "app/commands/Options.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace kechi {

static QString decoded(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

static std::function<void(const std::string&)> puttingInto(QString& into)
{
    return [&into](const std::string& word) { into = decoded(word); };
}

void Options::argument(const char* name, QString& into, const QString& meaning, Need need)
{
    m_app.add_option_function<std::string>(name, puttingInto(into), meaning.toStdString())
        ->type_name("")
        ->required(need == Need::Required);
}

void Options::arguments(const char* name, QStringList& into, const QString& meaning)
{
    m_app
        .add_option_function<std::vector<std::string>>(
            name,
            [&into](const std::vector<std::string>& words) {
                for (const std::string& word : words)
                    into += decoded(word);
            },
            meaning.toStdString())
        ->type_name("")
        ->required();
}

void Options::option(const char* name, const char* value, QString& into, const QString& meaning,
                     Need need)
{
    m_app.add_option_function<std::string>(name, puttingInto(into), meaning.toStdString())
        ->type_name(value)
        ->required(need == Need::Required);
}

// The parser would print the whole range.
static std::string whyNotCount(const std::string& word)
{
    bool isNumber = false;
    if (decoded(word).toInt(&isNumber) >= 0 && isNumber)
        return {};
    return QCoreApplication::translate("cli", "“%1” is not a whole number, 0 or more")
        .arg(decoded(word))
        .toStdString();
}

void Options::count(const char* name, const char* value, std::optional<int>& into,
                    const QString& meaning)
{
    m_app
        .add_option_function<std::string>(
            name, [&into](const std::string& word) { into = decoded(word).toInt(); },
            meaning.toStdString())
        ->type_name(value)
        ->check(whyNotCount);
}

void Options::choice(const char* name, const QStringList& words, QString& into,
                     const QString& meaning)
{
    const QString all = words.join(u'|');
    const auto whyNot = [words, all](const std::string& word) {
        if (words.contains(decoded(word)))
            return std::string();
        return QCoreApplication::translate("cli", "“%1” is none of %2")
            .arg(decoded(word), all)
            .toStdString();
    };
    m_app.add_option_function<std::string>(name, puttingInto(into), meaning.toStdString())
        ->type_name(all.toStdString())
        ->check(whyNot);
}

void Options::flag(const char* name, bool& into, const QString& meaning)
{
    m_app.add_flag(name, into, meaning.toStdString());
}

} // namespace kechi
