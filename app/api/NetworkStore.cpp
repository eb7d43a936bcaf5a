// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/NetworkStore.h"

#include <utility>

NetworkStore::NetworkStore(const QString &path, TokenStore &keychain, QObject *parent)
    : QObject(parent),
      m_keychain(keychain),
      m_file(path)
{
    m_reader.setMaxThreadCount(1);
    connect(&m_file, &JsonFile::writeFailed, this, &NetworkStore::problem);
}

void NetworkStore::load()
{
    const JsonFile::Content content = m_file.read();
    const std::optional<NetworkSettings> kept = NetworkSettings::fromJson(content.json);
    QString why = content.problem;
    if (!kept)
        why = m_file.setAside(tr("it holds no network settings"));
    else if (why.isEmpty() && m_file.isSetAside()) // an earlier start did that, and nobody has chosen since
        why = tr("Their file was set aside at an earlier start, since it could not be read.");
    m_isLost = !why.isEmpty();
    if (m_isLost) {
        emit lost(why);
        return;
    }
    m_chosen = *kept;
    m_isRead = true;
    emit read();
    const int number = ++m_latest;
    withAuthorities(*kept, [this, number](const NetworkSettings &settings, const QString &problem) {
        if (!problem.isEmpty())
            emit this->problem(problem);
        if (number == m_latest)
            setSettings(settings);
        readOwnCertificate();
    });
}

// The keychain is asked for the certificate's password, where it has one, and then for the proxy's.
void NetworkStore::readOwnCertificate()
{
    const QString key = m_settings.ownCertificate.passwordKey();
    if (key.isEmpty() || !m_settings.isOwnCertificateLocked || m_settings.ownCertificate.key) {
        useOwnCertificate({});
        readPassword();
        return;
    }
    m_isWaiting = true;
    emit waitingForKeychain(true);
    m_keychain.read(key, this, [this, key](const TokenStore::Result &result) {
        if (key == m_settings.ownCertificate.passwordKey())
            useOwnCertificate(result.secret);
        if (!std::exchange(m_isWaiting, false))
            return; // Cancel was pressed, or the keychain answered late
        emit waitingForKeychain(false);
        readPassword();
    });
}

void NetworkStore::useOwnCertificate(const Secret &password)
{
    NetworkSettings settings = m_settings;
    if (settings.ownCertificate.file.isEmpty() || settings.ownCertificate.key)
        return;
    settings.ownCertificate.password = password;
    const QString why = settings.ownCertificate.read();
    setSettings(settings);
    if (!why.isEmpty())
        emit problem(why);
}

// Another thread reads the authorities, so that the window goes on even where their file is on a slow disk.
void NetworkStore::withAuthorities(const NetworkSettings &settings, const Then &then)
{
    if (settings.authorityFile.isEmpty()) {
        then(settings, {});
        return;
    }
    m_reader.start([this, read = settings, then]() mutable {
        const QString problem = read.readAuthorities();
        if (problem.isEmpty())
            read.addSystemAuthorities();
        QMetaObject::invokeMethod(
            this, [read, problem, then] { then(read, problem); }, Qt::QueuedConnection);
    });
}

void NetworkStore::readPassword()
{
    const QString key = m_settings.passwordKey();
    if (key.isEmpty()) {
        emit ready();
        return;
    }
    m_isWaiting = true;
    emit waitingForKeychain(true);
    m_keychain.read(key, this, [this, key](const TokenStore::Result &result) { onPasswordRead(key, result); });
}

void NetworkStore::stopWaiting()
{
    if (!std::exchange(m_isWaiting, false))
        return;
    emit waitingForKeychain(false);
    emit ready();
}

void NetworkStore::onPasswordRead(const QString &key, const TokenStore::Result &result)
{
    if (key == m_settings.passwordKey() && m_settings.proxyPassword.isEmpty()) { // else the person has chosen others
        NetworkSettings withPassword = m_settings;
        withPassword.proxyPassword = result.secret;
        setSettings(withPassword);
    }
    const bool wasWaiting = m_isWaiting;
    stopWaiting(); // also without the password: the proxy itself will say that it wants a login
    // The problem is told after ready(), so that it is shown on the page that comes then. Who pressed Cancel has given
    // the password up and is told nothing.
    const QString why = TokenStore::sentence(result.problem, result.details);
    if (wasWaiting && !why.isEmpty())
        emit problem(tr("The password of the proxy could not be read. %1", "reason").arg(why));
}

void NetworkStore::change(const NetworkSettings &chosen)
{
    ++m_latest;
    NetworkSettings settings = chosen;
    if (!settings.authorities.isEmpty()) // on this thread: the next call has to use them
        settings.addSystemAuthorities();
    const QString oldKey = m_settings.passwordKey();
    const QString key = settings.passwordKey();
    keepCertificatePassword(settings.ownCertificate);
    const bool isNewPassword = key != oldKey || settings.proxyPassword != m_settings.proxyPassword;
    m_isRead = true;
    setSettings(settings);
    m_chosen = settings;
    m_file.write(settings.toJson());
    if (!oldKey.isEmpty() && key != oldKey)
        m_keychain.remove(oldKey, this, [this](const TokenStore::Result &result) {
            if (result.problem != TokenStore::Problem::None && result.problem != TokenStore::Problem::NotFound)
                emit problem(tr(
                    "The old password of the proxy is still in the keychain: it could not be taken out. %1", "reason")
                                 .arg(TokenStore::sentence(result.problem, result.details)));
        });
    if (std::exchange(m_isLost, false))
        emit ready();
    if (key.isEmpty() || !isNewPassword)
        return;
    m_keychain.write(key, settings.proxyPassword, this, [this](const TokenStore::Result &result) {
        if (result.problem != TokenStore::Problem::None)
            emit problem(tr("The proxy's password is kept only for this session. %1", "reason")
                             .arg(TokenStore::sentence(result.problem, result.details)));
    });
}

void NetworkStore::keepCertificatePassword(const OwnCertificate &certificate)
{
    const OwnCertificate &before = m_settings.ownCertificate;
    const QString oldKey = before.password.isEmpty() ? QString() : before.passwordKey();
    const QString key = certificate.password.isEmpty() ? QString() : certificate.passwordKey();
    if (!oldKey.isEmpty() && key != oldKey)
        m_keychain.remove(oldKey, this, [](const TokenStore::Result &) {}); // it opens nothing but its file
    if (key.isEmpty() || (key == oldKey && certificate.password == before.password))
        return;
    m_keychain.write(key, certificate.password, this, [this](const TokenStore::Result &result) {
        if (result.problem != TokenStore::Problem::None)
            emit problem(tr("The password of your certificate is kept only for this session. %1", "reason")
                             .arg(TokenStore::sentence(result.problem, result.details)));
    });
}

void NetworkStore::setSettings(const NetworkSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    m_chosen = settings;
    emit changed(settings);
}
