// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where secrets are kept: tokens, and the login of a proxy. An interface, so that the session works the same with the
// desktop's keychain, with memory alone and in tests.
#pragma once

#include "base/Secret.h"

#include <QObject>

#include <functional>

class TokenStore : public QObject
{
    Q_OBJECT
public:
    enum class Problem {
        None,
        NotFound,   // read: nothing is kept under this key
        NoKeychain, // the desktop has none
        Locked,
        NotUnlocked, // the same, though it was to ask for its password: that was cancelled, or could not be asked
        Denied,      // by the person or by the keychain
        NoAnswer,    // given up after a time, or the keychain ended during the call
        Other        // see details
    };
    Q_ENUM(Problem)

    struct Result {
        Problem problem = Problem::None;
        QString details = {}; // the keychain's own words
        Secret secret = {};   // of a read that succeeded
    };
    // Comes once, never before control is back in the event loop, and not any more once `context` is gone. After
    // NoAnswer it comes once more if the keychain answers after all: it has done then what it was asked for.
    using Answer = std::function<void(const Result &)>;

    using QObject::QObject;

    // Whether what is written is there at the next start.
    [[nodiscard]] virtual bool outlivesSession() const = 0;

    virtual void read(const QString &key, QObject *context, const Answer &answer) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *context, const Answer &answer) = 0;
    // Nothing kept under this key is success.
    virtual void remove(const QString &key, QObject *context, const Answer &answer) = 0;

    // What is the matter, and what to do. Empty for None and NotFound.
    [[nodiscard]] static QString sentence(Problem problem, const QString &details);

signals:
    // The keychain shows a window of its own for its password, and the call under this key waits for the person.
    void passwordAsked(const QString &key);
};
