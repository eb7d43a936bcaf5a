// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/AccountClaim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{
// What a desktop gives to a program that it starts, so that its window may come to the front.
constexpr char kActivationVariable[] = "XDG_ACTIVATION_TOKEN";
constexpr qint64 kLongestRequest = 1024; // bytes
constexpr char kAnswer[] = "shown\n";
} // namespace

AccountClaim::AccountClaim(const AccountFolders &folders, QObject *parent) : QObject(parent), m_folders(folders)
{
}

AccountClaim::~AccountClaim()
{
    while (!m_claims.empty())
        release(QString(m_claims.begin()->first));
}

bool AccountClaim::take(const QString &key)
{
    if (m_folders.root().isEmpty() || m_claims.contains(key))
        return true;
    auto lock = this->lock(key);
    if (!lock->take())
        return false;
    m_claims[key] = {std::move(lock), listen(key)};
    return true;
}

void AccountClaim::takeAnyway(const QString &key)
{
    if (take(key))
        return;
    auto lock = this->lock(key);
    lock->takeAnyway();
    m_claims[key] = {std::move(lock), listen(key)};
}

AccountLock::Holder AccountClaim::holder(const QString &key) const
{
    return AccountLock(m_folders.path(key, AccountFolders::File::Lock)).holder();
}

void AccountClaim::release(const QString &key)
{
    m_claims.erase(key);
    m_folders.removeIfEmpty(key);
}

void AccountClaim::ask(const QString &key)
{
    auto *socket = new QLocalSocket(this);
    auto *patience = new QTimer(socket);
    const auto end = [this, socket, patience, key](void (AccountClaim::*outcome)(const QString &)) {
        socket->disconnect(this);
        patience->stop();
        socket->deleteLater();
        emit(this->*outcome)(key);
    };
    connect(socket, &QLocalSocket::connected, this,
        [socket] { socket->write(qgetenv(kActivationVariable).left(kLongestRequest - 1) + '\n'); });
    connect(socket, &QLocalSocket::readyRead, this, [socket, end] {
        if (socket->canReadLine())
            end(&AccountClaim::answered);
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [end] { end(&AccountClaim::unanswered); });
    connect(patience, &QTimer::timeout, this, [end] { end(&AccountClaim::unanswered); });
    patience->setSingleShot(true);
    patience->start(kPatience);
    socket->connectToServer(socketName(key));
}

std::unique_ptr<QLocalServer> AccountClaim::listen(const QString &key)
{
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(
        server.get(), &QLocalServer::newConnection, this, [this, key, server = server.get()] { onAsked(key, server); });
    const QString name = socketName(key);
    QLocalServer::removeServer(name); // left by a process that has ended, as this one has the lock
    server->listen(name);             // where it fails, another start finds nobody who answers, and asks the person
    return server;
}

void AccountClaim::onAsked(const QString &key, QLocalServer *server)
{
    QLocalSocket *socket = server->nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, key, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > kLongestRequest)
                socket->abort();
            return;
        }
        if (const QByteArray token = socket->readLine(kLongestRequest).trimmed(); !token.isEmpty())
            qputenv(kActivationVariable, token); // where Qt looks for it when a window is activated
        emit asked(key);
        socket->write(kAnswer);
        socket->disconnectFromServer();
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

std::unique_ptr<AccountLock> AccountClaim::lock(const QString &key) const
{
    m_folders.make(key);
    return std::make_unique<AccountLock>(m_folders.path(key, AccountFolders::File::Lock));
}

// The path of a local socket has to be short (107 bytes), so the name is a hash, over the folder too: another home has
// other sockets.
QString AccountClaim::socketName(const QString &key) const
{
    const QByteArray hash
        = QCryptographicHash::hash((m_folders.root() + u'\n' + key).toUtf8(), QCryptographicHash::Sha1)
              .toHex()
              .left(20);
    const QString name = "ei-profile-editor-"_L1 + QLatin1StringView(hash);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); // 0700
    return runtime.isEmpty() ? name : QDir(runtime).filePath(name);
}
