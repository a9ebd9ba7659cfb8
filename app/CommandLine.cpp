#include "app/CommandLine.h"

#include "app/Formats.h"
#include "app/commands/Command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <sstream>

using namespace Qt::StringLiterals;

namespace kechi {

bool isCommandLine(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return false;
    const Commands commands = allCommands();
    return arguments.first().startsWith(u'-') ||
           std::any_of(commands.begin(), commands.end(),
                       [&](const auto& command) { return command->name() == arguments.first(); });
}

// False: nobody reads it any more, or the disk is full.
static bool print(std::FILE* where, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), where);
    return std::fflush(where) == 0 && !std::ferror(where);
}

static QByteArray asLine(const QByteArray& text)
{
    return text.isEmpty() || text.endsWith('\n') ? text : text + '\n';
}

// A customer's name may come from anybody's list: what would command a terminal, or turn the
// order of a line round, is shown as a blank mark.
static QByteArray shown(QString text)
{
    for (QChar& c : text) {
        const bool isOrder =
            (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        if (isOrder || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'))
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

static int tell(const Answer& answer, bool asJson)
{
    const QByteArray output = asJson ? answer.json : shown(answer.text);
    const bool isTold = print(stdout, asLine(output));
    print(stderr, asLine(shown(answer.sentence)));
    return int(isTold || answer.exit != Exit::Done ? answer.exit : Exit::Failed);
}

// The parser of all subcommands. It and the commands it fills must outlive the run.
class Parser {
public:
    Parser();
    int run(const QStringList& arguments);

private:
    void add(Command& command);
    void speakOurWords();
    Answer refusal(const CLI::ParseError& error) const;

    CLI::App m_app;
    Commands m_commands = allCommands();
    bool m_asJson = false;
};

Parser::Parser()
    : m_app(QCoreApplication::translate("cli", "Kechi, a customer pool on one file").toStdString(),
            "kechi")
{
    speakOurWords();
    for (const auto& command : m_commands)
        add(*command);
    m_app.require_subcommand(1);
    m_app.set_version_flag("--version", versionText().toStdString(),
                           QCoreApplication::translate("cli", "Print the version").toStdString());
    m_app.footer(formatPage(m_commands).toStdString());
}

void Parser::speakOurWords()
{
    const auto formatter = m_app.get_formatter();
    const auto label = [&](const char* key, const QString& word) {
        formatter->label(key, word.toStdString());
    };
    label("Usage", QCoreApplication::translate("cli", "Usage"));
    label("Positionals", QCoreApplication::translate("cli", "Arguments"));
    label("OPTIONS", QCoreApplication::translate("cli", "OPTIONS"));
    label("SUBCOMMAND", QCoreApplication::translate("cli", "SUBCOMMAND"));
    label("REQUIRED", QCoreApplication::translate("cli", "(required)"));
    m_app.option_defaults()->group(QCoreApplication::translate("cli", "Options").toStdString());
    m_app.set_help_flag("-h,--help",
                        QCoreApplication::translate("cli", "Print this page").toStdString());
}

void Parser::add(Command& command)
{
    CLI::App* sub =
        m_app.add_subcommand(command.name().toStdString(), command.summary().toStdString());
    sub->group(QCoreApplication::translate("cli", "Subcommands").toStdString());
    sub->footer(formatPage(command).toStdString());
    Options options(*sub);
    command.declare(options);
    options.flag("--json", m_asJson,
                 QCoreApplication::translate("cli", "Print one line of JSON instead of text"));
}

static QString firstMissing(const CLI::App& app)
{
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_required() && option->count() == 0)
            return QString::fromStdString(option->get_name(option->get_positional()));
    }
    return {};
}

// The parser speaks English alone; what happens every day is said in our words.
Answer Parser::refusal(const CLI::ParseError& error) const
{
    const auto chosen = m_app.get_subcommands();
    const CLI::App& app = chosen.empty() ? m_app : *chosen.front();
    const QString help = chosen.empty()
                             ? u"kechi --help"_s
                             : u"kechi %1 --help"_s.arg(QString::fromStdString(app.get_name()));
    QString what = QString::fromUtf8(error.what()).simplified();
    if (const QString missing = firstMissing(app); !missing.isEmpty())
        what = QCoreApplication::translate("cli", "%1 is missing").arg(missing);
    else if (dynamic_cast<const CLI::ExtrasError*>(&error))
        what = QCoreApplication::translate("cli", "“%1” is not understood here")
                   .arg(QString::fromStdString(m_app.remaining(true).front()));
    return Answer::usage(QCoreApplication::translate("cli", "%1; see “%2”.").arg(what, help));
}

int Parser::run(const QStringList& arguments)
{
    std::vector<std::string> words; // the parser wants the last one first
    for (auto word = arguments.crbegin(); word != arguments.crend(); ++word)
        words.push_back(word->toStdString());
    try {
        m_app.parse(words);
    } catch (const CLI::Success& asked) { // --help, --version
        std::ostringstream text;
        m_app.exit(asked, text, text);
        return tell({QString::fromStdString(text.str()), {}}, false);
    } catch (const CLI::ParseError& error) {
        return tell(refusal(error), arguments.contains(u"--json"_s));
    }
    const QString name = QString::fromStdString(m_app.get_subcommands().front()->get_name());
    for (const auto& command : m_commands) {
        if (command->name() == name)
            return tell(command->run(), m_asJson);
    }
    return int(Exit::Usage);
}

int runCommandLine(const QStringList& arguments)
{
    return Parser().run(arguments);
}

} // namespace kechi
