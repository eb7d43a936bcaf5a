// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/NetworkStore.h"

NetworkStore::NetworkStore(const QString &path, TokenStore &keychain, QObject *parent)
    : QObject(parent),
      m_keychain(keychain),
      m_file(path)
{
    connect(&m_file, &JsonFile::writeFailed, this, &NetworkStore::problem);
}

void NetworkStore::load()
{
    const JsonFile::Content content = m_file.read();
    if (!content.problem.isEmpty())
        emit problem(content.problem);
    NetworkSettings settings = NetworkSettings::fromJson(content.json);
    if (const QString problem = settings.readAuthorities(); !problem.isEmpty())
        emit this->problem(problem);
    setSettings(settings);

    const QString key = settings.passwordKey();
    if (key.isEmpty()) {
        emit ready();
        return;
    }
    m_keychain.read(key, this, [this, key](const TokenStore::Result &result) {
        if (key == m_settings.passwordKey()) { // not changed meanwhile
            NetworkSettings withPassword = m_settings;
            withPassword.proxyPassword = result.secret;
            setSettings(withPassword);
        }
        // Without it the proxy itself will say that it wants a login.
        emit ready();
    });
}

void NetworkStore::change(const NetworkSettings &settings)
{
    const QString oldKey = m_settings.passwordKey();
    const QString key = settings.passwordKey();
    const bool isNewPassword = key != oldKey || settings.proxyPassword != m_settings.proxyPassword;
    setSettings(settings);
    m_file.write(settings.toJson());
    if (!oldKey.isEmpty() && key != oldKey)
        m_keychain.remove(oldKey, this, [this](const TokenStore::Result &result) {
            if (result.problem != TokenStore::Problem::None && result.problem != TokenStore::Problem::NotFound)
                emit problem(tr(
                    "The old password of the proxy is still in the keychain: it could not be taken out. %1", "reason")
                                 .arg(TokenStore::sentence(result.problem, result.details)));
        });
    if (key.isEmpty() || !isNewPassword)
        return;
    m_keychain.write(key, settings.proxyPassword, this, [this](const TokenStore::Result &result) {
        if (result.problem != TokenStore::Problem::None)
            emit problem(tr("The proxy's password is kept only for this session. %1", "reason")
                             .arg(TokenStore::sentence(result.problem, result.details)));
    });
}

void NetworkStore::setSettings(const NetworkSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    emit changed(settings);
}
