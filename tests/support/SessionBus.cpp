// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionBus.h"

#include <QDBusConnectionInterface>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kService = "org.freedesktop.secrets"_L1;

// Without a folder of services: nothing is started by itself.
constexpr auto kConfiguration = R"(<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_L1;
} // namespace

class SessionBus::OwnService : public QDBusVirtualObject
{
    Q_OBJECT
public:
    OwnService(Service service, const QString &connectionName)
        : m_service(service),
          m_connectionName(connectionName) { }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (m_service == Service::Asks && message.arguments().value(1).toString() == "Locked"_L1)
            return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
        if (m_service == Service::Hangs || m_service == Service::Asks)
            return true; // and never a reply
        if (m_service == Service::Denies)
            return connection.send(message.createErrorReply(QDBusError::AccessDenied, u"Not for you"_s));
        if (message.interface() == "org.freedesktop.DBus.Properties"_L1) // of which a service is asked first of all
            return connection.send(message.createReply(QVariantMap()));
        QDBusConnection::disconnectFromBus(m_connectionName);
        return true;
    }

private:
    Service m_service;
    QString m_connectionName;
};

SessionBus::SessionBus(const QString &folder) : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOME"_s, folder);
    m_environment.insert(u"XDG_DATA_HOME"_s, folder + "/data"_L1);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    for (const QString &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s,
             u"GNOME_KEYRING_CONTROL"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        m_environment.remove(variable);

    QFile configuration(m_runtime.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("no configuration");
    configuration.write(kConfiguration.arg(m_runtime.path()).toUtf8());
    configuration.close();
    m_daemon.setProcessEnvironment(m_environment);
    m_daemon.setProcessChannelMode(QProcess::SeparateChannels);
    m_daemon.start(
        u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, "--config-file="_L1 + configuration.fileName()});
    if (!m_daemon.waitForReadyRead(10'000))
        qFatal("dbus-daemon does not start: %s", qPrintable(m_daemon.errorString()));
    const QString address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    m_connectionName = u"test-%1"_s.arg(reinterpret_cast<quintptr>(this));
    QDBusConnection::connectToBus(address, m_connectionName);
}

SessionBus::~SessionBus()
{
    stopKeyring();
    QDBusConnection::disconnectFromBus(m_connectionName);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

bool SessionBus::startKeyring(const QByteArray &password)
{
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    arguments.prepend(password.isEmpty() ? u"--start"_s : u"--unlock"_s);
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([this] { return isServiceThere(); }, 20'000);
}

void SessionBus::stopKeyring()
{
    m_keyring.terminate();
    if (!m_keyring.waitForFinished(5'000))
        m_keyring.kill();
}

void SessionBus::holdKeyring()
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP);
}

void SessionBus::letKeyringGo()
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT);
}

bool SessionBus::startOwnService(Service service)
{
    QDBusConnection connection(m_connectionName);
    m_service = std::make_unique<OwnService>(service, m_connectionName);
    return connection.registerVirtualObject(u"/"_s, m_service.get(), QDBusConnection::SubPath)
        && connection.registerService(kService);
}

bool SessionBus::isServiceThere() const
{
    return QDBusConnection(m_connectionName).interface()->isServiceRegistered(kService);
}

#include "SessionBus.moc"
