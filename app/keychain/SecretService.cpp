// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/SecretService.h"

#include <QObject>

#ifdef PROFILE_EDITOR_HAS_DBUS
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;
#endif

namespace
{
using State = SecretService::State;
using Answer = std::function<void(State)>;

void answerLater(QObject *context, const Answer &answer, State state)
{
    QMetaObject::invokeMethod(
        context, [answer, state] { answer(state); }, Qt::QueuedConnection);
}

#ifdef PROFILE_EDITOR_HAS_DBUS
constexpr int kTimeLimit = 2000; // milliseconds; the service answers these from memory
constexpr auto kService = "org.freedesktop.secrets"_L1;

void call(const QDBusMessage &message, QObject *context, const std::function<void(const QDBusMessage &)> &onReply)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kTimeLimit), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, onReply] {
        watcher->deleteLater();
        onReply(watcher->reply());
    });
}

void askWhetherLocked(QObject *context, const Answer &answer)
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        kService, u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    get.setAutoStartService(false);
    call(get, context, [answer](const QDBusMessage &reply) {
        const QVariant value = reply.arguments().value(0).value<QDBusVariant>().variant();
        if (reply.errorName() == QDBusError::errorString(QDBusError::AccessDenied))
            answer(State::Denied);
        else if (reply.type() != QDBusMessage::ReplyMessage || !value.isValid())
            answer(State::Unknown);
        else
            answer(value.toBool() ? State::Locked : State::Unlocked);
    });
}
#endif
} // namespace

void SecretService::ask(QObject *context, const Answer &answer)
{
#ifdef PROFILE_EDITOR_HAS_DBUS
    if (!QDBusConnection::sessionBus().isConnected()) {
        answerLater(context, answer, State::Absent);
        return;
    }
    QDBusMessage hasOwner = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    hasOwner << QString(kService);
    call(hasOwner, context, [context, answer](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage)
            answer(State::Unknown);
        else if (!reply.arguments().value(0).toBool())
            answer(State::Absent);
        else
            askWhetherLocked(context, answer);
    });
#else
    answerLater(context, answer, State::Unknown);
#endif
}
