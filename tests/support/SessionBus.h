// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A D-Bus session of its own, with a home of its own, and on demand a Secret Service: a real one, or one that fails.
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

class SessionBus : public QObject
{
    Q_OBJECT
public:
    // What a service of our own does with every call to it.
    enum class Service { Hangs, Asks, Dies, Denies }; // Asks: locked, and waits for a person for ever

    // `folder` holds what outlives the session: the keyrings.
    explicit SessionBus(const QString &folder);
    ~SessionBus() override;

    // The real one. `password` unlocks its keyring, or makes it; empty: it stays locked.
    [[nodiscard]] bool startKeyring(const QByteArray &password);
    void stopKeyring();
    void holdKeyring(); // it answers nothing until it is let go
    void letKeyringGo();
    [[nodiscard]] bool startOwnService(Service service);

    // For a program on this bus.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }

private:
    class OwnService;

    [[nodiscard]] bool isServiceThere() const;

    QTemporaryDir m_runtime; // short-lived: sockets
    QProcessEnvironment m_environment;
    QProcess m_daemon;
    QProcess m_keyring;
    QString m_connectionName;
    std::unique_ptr<OwnService> m_service;
};
