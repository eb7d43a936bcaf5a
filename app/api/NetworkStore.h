// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Keeps the network settings: a file without the proxy's password, and that in the keychain.
#pragma once

#include "api/NetworkSettings.h"
#include "base/JsonFile.h"
#include "keychain/TokenStore.h"

#include <QThreadPool>

#include <functional>

class NetworkStore : public QObject
{
    Q_OBJECT
public:
    NetworkStore(const QString &path, TokenStore &keychain, QObject *parent = nullptr);

    // Reads what is kept. Ends in ready(): at once, or when the authorities are read and the keychain has answered for
    // the proxy's password. Where what was chosen cannot be read, lost() comes first, and ready() after change() or
    // goOnWithout(): until then, nothing is to be sent.
    void load();
    // Goes on as by default, instead of with what is lost.
    void goOnWithout() { change({}); }
    // Goes on without the password. Should the keychain give it later, it is used from then on.
    void stopWaiting();
    [[nodiscard]] bool isWaitingForKeychain() const { return m_isWaiting; }
    [[nodiscard]] const NetworkSettings &settings() const { return m_settings; }
    // Whether load() has read the file, so that chosen() is known. They may not be in force yet: their authorities and
    // their password are read behind that.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] const NetworkSettings &chosen() const { return m_chosen; }
    // Puts others in force, with the authorities that were read from their file, and keeps them.
    void change(const NetworkSettings &chosen);
    void flush() { m_file.flush(); }

signals:
    void read(); // the file, see isRead()
    void changed(const NetworkSettings &settings);
    void waitingForKeychain(bool waiting);
    void ready();
    void lost(const QString &sentence); // why
    void problem(const QString &sentence);

private:
    using Then = std::function<void(const NetworkSettings &settings, const QString &problem)>;

    void withAuthorities(const NetworkSettings &settings, const Then &then);
    void readOwnCertificate();
    void useOwnCertificate(const Secret &password);
    void keepCertificatePassword(const OwnCertificate &certificate);
    void readPassword();
    void setSettings(const NetworkSettings &settings);
    void onPasswordRead(const QString &key, const TokenStore::Result &result);

    TokenStore &m_keychain;
    JsonFile m_file;
    NetworkSettings m_settings;
    NetworkSettings m_chosen;
    bool m_isRead = false;
    int m_latest = 0; // counts, so that what is loaded is left out where it was changed meanwhile
    bool m_isWaiting = false;
    bool m_isLost = false; // and nobody has said how to go on
    QThreadPool m_reader;  // of one thread
};
