#include "shell/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

namespace choba::shell {

namespace {

constexpr int patience = 2500; // milliseconds
constexpr unsigned long pause = 50; // milliseconds
constexpr char answer[] = "raised";

// The same for every spelling of the path; the user's own, because the data file is.
QString serverName(const QString& storePath)
{
    const QFileInfo file(storePath);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString path = file.exists()
        ? file.canonicalFilePath()
        : QString((folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName());
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("choba-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString& storePath, QObject* parent)
    : QObject(parent)
    , m_name(serverName(storePath))
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection()) {
            socket->write(answer);
            socket->disconnectFromServer();
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            emit raiseAsked();
        }
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::listen()
{
    // Whoever holds the lock is the only one: a socket that is still there was left by a crash.
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

bool SingleInstance::raiseOther(const QString& storePath)
{
    // The other one may be starting itself: it holds the lock before it listens.
    const QDeadlineTimer end(patience);
    while (!end.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(serverName(storePath), QIODevice::ReadOnly);
        if (socket.waitForConnected(patience)) {
            return socket.waitForReadyRead(patience) && socket.readAll() == answer;
        }
        QThread::msleep(pause);
    }
    return false;
}

} // namespace choba::shell
