// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Lets the session look again for a server that gave no answer: now and then, and at once when the system says that
// there is a network. That word is a hint; only the session's read decides.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class AccountSession;
class ApiError;

class ConnectionWatch : public QObject
{
    Q_OBJECT
public:
    struct Pace {
        std::chrono::milliseconds first = std::chrono::seconds(5); // doubled after each look without an answer
        std::chrono::milliseconds longest = std::chrono::seconds(60);
    };

    explicit ConnectionWatch(AccountSession &session, QObject *parent = nullptr);

    // From the next start on.
    void setPace(const Pace &pace) { m_pace = pace; }
    // Whether the session is going to look: since a read, or the read of a save, had no answer, until one has. Not
    // while something has to be settled first, as the login of a proxy, and not without a token.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] std::chrono::milliseconds wait() const { return m_wait; } // until the next look

private:
    void follow(const ApiError &error);
    void start(std::chrono::milliseconds atLeast);
    void stop();
    void look();
    void listenToSystem();

    AccountSession &m_session;
    Pace m_pace;
    std::chrono::milliseconds m_wait{0};
    QTimer m_timer;
    bool m_isRunning = false;
    bool m_isListening = false;
};
