#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace CLI {
class App;
}

namespace kechi {

// What a subcommand may be told, and where the parser puts it. Keeps the parser's own header,
// which is heavy, in one place.
class Options {
public:
    enum class Need { Required, Optional };

    explicit Options(CLI::App& app) : m_app(app) {}

    // By their place, in the order of the calls.
    void argument(const char* name, QString& into, const QString& meaning,
                  Need need = Need::Required);
    void arguments(const char* name, QStringList& into, const QString& meaning); // one or more

    // By their name, as "--to"; `value` is what help calls the word behind it.
    void option(const char* name, const char* value, QString& into, const QString& meaning,
                Need need = Need::Optional);
    void count(const char* name, const char* value, std::optional<int>& into,
               const QString& meaning); // 0 or more
    void choice(const char* name, const QStringList& words, QString& into, const QString& meaning);
    void flag(const char* name, bool& into, const QString& meaning);

private:
    CLI::App& m_app;
};

} // namespace kechi
