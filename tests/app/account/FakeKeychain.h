// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A keychain that a test can look into, and that fails or hangs when told to.
#pragma once

#include "account/TokenStore.h"

#include <QHash>
#include <QPointer>

class FakeKeychain : public TokenStore
{
    Q_OBJECT
public:
    QHash<QString, Secret> secrets;
    Problem problem = Problem::None; // of every call from now on
    bool hangs = false;              // answers wait for release()
    QStringList calls = {};          // "read KEY", "write KEY", "remove KEY"

    [[nodiscard]] bool outlivesSession() const override { return true; }

    void read(const QString &key, QObject *context, const Answer &answer) override
    {
        calls += QStringLiteral("read ") + key;
        Result result{.problem = problem, .details = QStringLiteral("details of the keychain"), .secret = {}};
        if (problem == Problem::None && !secrets.contains(key))
            result.problem = Problem::NotFound;
        else if (problem == Problem::None)
            result.secret = secrets.value(key);
        give(context, answer, result);
    }
    void write(const QString &key, const Secret &secret, QObject *context, const Answer &answer) override
    {
        calls += QStringLiteral("write ") + key;
        if (problem == Problem::None)
            secrets.insert(key, secret);
        give(context, answer, {.problem = problem, .details = QStringLiteral("details of the keychain"), .secret = {}});
    }
    void remove(const QString &key, QObject *context, const Answer &answer) override
    {
        calls += QStringLiteral("remove ") + key;
        if (problem == Problem::None)
            secrets.remove(key);
        give(context, answer, {.problem = problem, .details = QStringLiteral("details of the keychain"), .secret = {}});
    }

    void release()
    {
        hangs = false;
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
    }

private:
    void give(QObject *context, const Answer &answer, const Result &result)
    {
        const auto later = [context = QPointer<QObject>(context), answer, result] {
            if (context)
                answer(result);
        };
        if (hangs)
            m_waiting += later;
        else
            QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
    }

    QList<std::function<void()>> m_waiting;
};
