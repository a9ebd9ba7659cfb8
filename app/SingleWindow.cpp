#include "app/SingleWindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kPatienceMs = 1000;

// Two paths to one file are one workspace; a server's address has no path. All people of this
// computer share the folder of such names, so the name says whose it is.
static QString nameOf(const QString& workspace)
{
    const QString real = QFileInfo(workspace).canonicalFilePath();
    const QString key = QDir::homePath() + u'\n' + (real.isEmpty() ? workspace : real);
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return u"kechi-"_s + QString::fromLatin1(hash.toHex().left(32));
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
