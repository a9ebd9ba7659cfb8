#include "app/commands/Password.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kechi {

constexpr qint64 kLongestLine = 4096; // bytes

// What is typed is not shown while it lives.
class HiddenTyping {
public:
    HiddenTyping()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

static QString firstLine(QFile& file)
{
    QByteArray line = file.readLine(kLongestLine);
    if (line.startsWith("\xEF\xBB\xBF")) // as some editors begin a text file
        line.remove(0, 3);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

static Result<QString> fromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("cli", "Standard input cannot be read.")};
    return firstLine(input);
}

static Result<QString> ask(const QString& question)
{
    std::fputs(qUtf8Printable(question), stderr);
    std::fflush(stderr);
    const HiddenTyping hidden;
    Result<QString> typed = fromStandardInput();
    std::fputs("\n", stderr);
    return typed;
}

QString meaningOfPasswordFile()
{
    return QCoreApplication::translate(
        "cli", "A file whose first line is the password; - is standard input");
}

bool isPasswordAtHand(const QString& file)
{
    return !file.isEmpty() || isatty(STDIN_FILENO);
}

QString passwordFileMissing()
{
    return QCoreApplication::translate("cli", "--password-file is missing.");
}

Result<QString> readPassword(const QString& file)
{
    if (file.isEmpty())
        return ask(QCoreApplication::translate("cli", "Password: "));
    if (file == u"-"_s)
        return fromStandardInput();
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("cli", "The password file “%1” cannot be read.").arg(file)};
    return firstLine(source);
}

Result<QString> askNewPassword()
{
    const Result<QString> first = readPassword({});
    if (!first)
        return first;
    const Result<QString> again = ask(QCoreApplication::translate("cli", "Once more: "));
    if (!again)
        return again;
    if (*first != *again)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("cli", "The two passwords differ.")};
    return first;
}

} // namespace kechi
