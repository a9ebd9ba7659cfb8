#include "app/SingleWindow.h"

#include "core/db/Address.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kPatienceMs = 1000;

// In a folder that is this person's alone, where there is one: in a common one somebody could
// have taken the name, and no window would ever open.
static QString placeOf(const QString& name)
{
#ifdef Q_OS_WIN
    return name; // a pipe, in no folder
#else
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : folder + u'/' + name;
#endif
}

// Two paths to one file are one workspace; a server's address has no path. Where people of this
// computer share the folder of such names, the name says whose it is.
static QString nameOf(const QString& workspace)
{
    const QString real = QFileInfo(workspace).canonicalFilePath();
    const QString key =
        QDir::homePath() + u'\n' + (real.isEmpty() ? shownAddress(workspace) : real);
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return placeOf(u"kechi-"_s + QString::fromLatin1(hash.toHex().left(32)));
}

SingleWindow::SingleWindow(QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->disconnectFromServer();
        }
        emit raiseRequested();
    });
}

bool SingleWindow::raiseOther(const QString& workspace)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(workspace), QIODevice::ReadOnly);
    return socket.waitForConnected(kPatienceMs);
}

void SingleWindow::hold(const QString& workspace)
{
    release();
    const QString name = nameOf(workspace);
    if (m_server.listen(name))
        return;
    // A process that was killed leaves its socket behind; nobody answers there.
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

void SingleWindow::release()
{
    m_server.close();
}

} // namespace kechi
