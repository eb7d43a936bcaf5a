// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A keychain that a test can look into, and that fails or hangs when told to.
#pragma once

#include "keychain/TokenStore.h"

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
        take({context, answer, [this, key](Result &result) {
                  if (secrets.contains(key))
                      result.secret = secrets.value(key);
                  else
                      result.problem = Problem::NotFound;
              }});
    }
    void write(const QString &key, const Secret &secret, QObject *context, const Answer &answer) override
    {
        calls += QStringLiteral("write ") + key;
        take({context, answer, [this, key, secret](Result &) { secrets.insert(key, secret); }});
    }
    void remove(const QString &key, QObject *context, const Answer &answer) override
    {
        calls += QStringLiteral("remove ") + key;
        take({context, answer, [this, key](Result &) { secrets.remove(key); }});
    }

    // What hangs is given up; release() is late then.
    void giveUp()
    {
        for (const Call &call : std::as_const(m_waiting))
            call.give({.problem = Problem::NoAnswer});
    }
    void release()
    {
        hangs = false;
        for (const Call &call : std::exchange(m_waiting, {}))
            call.give(run(call));
    }

private:
    struct Call {
        QPointer<QObject> context;
        Answer answer;
        std::function<void(Result &)> act;

        void give(const Result &result) const
        {
            if (context)
                answer(result);
        }
    };

    void take(const Call &call)
    {
        if (hangs) {
            m_waiting += call;
            return;
        }
        QMetaObject::invokeMethod(
            this, [call, result = run(call)] { call.give(result); }, Qt::QueuedConnection);
    }

    [[nodiscard]] Result run(const Call &call) const
    {
        Result result{.problem = problem, .details = QStringLiteral("details of the keychain"), .secret = {}};
        if (problem == Problem::None)
            call.act(result);
        return result;
    }

    QList<Call> m_waiting;
};
