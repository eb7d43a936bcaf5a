// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Notices when a server that could not be reached answers again: by reads that nobody sees, now and then, and at once
// when the system says that there is a network. That word is a hint; only the read decides.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class ApiClient;
class ApiReply;

class ConnectionWatch : public QObject
{
    Q_OBJECT
public:
    struct Pace {
        std::chrono::milliseconds first = std::chrono::seconds(5); // doubled after each failure
        std::chrono::milliseconds longest = std::chrono::seconds(60);
    };

    explicit ConnectionWatch(ApiClient &client, QObject *parent = nullptr) : ConnectionWatch(client, Pace(), parent) { }
    ConnectionWatch(ApiClient &client, const Pace &pace, QObject *parent = nullptr);

    // Reads the client's account until an answer comes, whatever it says: then back(), and the watch ends. It ends
    // without back() when the account has no token any more, and when something has to be settled first, as the login
    // of a proxy. The first read comes after `atLeast`, or the pace's own
    // time.
    void start(std::chrono::milliseconds atLeast = {});
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] std::chrono::milliseconds wait() const { return m_wait; } // between the last read and the next

signals:
    void back();

private:
    void listenToSystem();
    void read();
    void onFinished();

    ApiClient &m_client;
    Pace m_pace;
    std::chrono::milliseconds m_wait{0}; // until the next read
    QTimer m_timer;
    QPointer<ApiReply> m_reply;
    bool m_isRunning = false;
    bool m_isListening = false;
};
