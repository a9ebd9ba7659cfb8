#include "app/Window.h"

#include "app/App.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kechi {

int runWindow(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kechi"_s);
    QApplication::setApplicationVersion(QStringLiteral(KECHI_VERSION));
    QApplication::setDesktopFileName(u"kechi"_s);
    QApplication::setWindowIcon(QIcon(u":/kechi.svg"_s));
    const QString workspace = QApplication::arguments().value(1); // without Qt's own
    const bool isServer = workspace.contains(u"://"_s);
    App app{Settings()};
    app.start(workspace.isEmpty() || isServer ? workspace
                                              : QFileInfo(workspace).absoluteFilePath());
    return QApplication::exec();
}

} // namespace kechi
