#include "app/CommandLine.h"
#include "app/Languages.h"
#ifdef KECHI_GUI
#include "app/Window.h"
#endif

#include <QCoreApplication>
#include <cstdio>

static QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromUtf8(argv[i]);
    return arguments;
}

static int runWithoutWindow(int argc, char* argv[], const QStringList& arguments)
{
    const kechi::Language language = kechi::languageOfCommandLine();
    kechi::ensureUtf8();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kechi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KECHI_VERSION));
    kechi::speak(language);
    if (kechi::isCommandLine(arguments))
        return kechi::runCommandLine(arguments);
    const QString sentence = QCoreApplication::translate(
        "cli", "This build of Kechi has no window; see “kechi --help”.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 2;
}

int main(int argc, char* argv[])
{
    const QStringList arguments = argumentsOf(argc, argv);
#ifdef KECHI_GUI
    if (!kechi::isCommandLine(arguments))
        return kechi::runWindow(argc, argv);
#endif
    return runWithoutWindow(argc, argv, arguments);
}
