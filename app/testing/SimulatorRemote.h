// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Steers the simulated Studio that the editor is at, by the control calls that it lists. They go to this computer only,
// without a token and past every proxy, and are no part of the API: ApiClient stays the one door to that.
#pragma once

#include "api/ServerAddress.h"
#include "testing/SimulatorListing.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

class SimulatorRemote : public QObject
{
    Q_OBJECT
public:
    explicit SimulatorRemote(QObject *parent = nullptr);

    // The server that the editor has gone to. What another one said is forgotten; its own port for https counts as the
    // same.
    void follow(const ServerAddress &server);
    // The same for the simulator that the editor has started itself.
    void followDemo(const ServerAddress &server);

    // Whether the server is on this computer, so that it can be asked if it is a simulator.
    [[nodiscard]] bool canBeThere() const { return m_root.isValid(); }
    [[nodiscard]] bool isDemo() const { return canBeThere() && m_server == m_demo; }
    // Nothing: nobody has asked yet, or it is none.
    [[nodiscard]] const std::optional<SimulatorListing> &listing() const { return m_listing; }
    // Its address without https, which the control calls go to.
    [[nodiscard]] const ServerAddress &server() const { return m_server; }

    // Each ends in changed() or refused(). All but look() change something: they go out one after the other, and after
    // the last it is looked again; what was seen before it counts no more.
    void look();
    // Each object as POST /_simulator/scenario takes it; two at most.
    void play(const QJsonArray &scenarios);
    void chooseProfile(const QString &name);
    // Another editor changes that profile, now or between the next save's read and its update. Nothing is checked.
    void change(qint64 user, const QJsonObject &changes, bool beforeUpdate);
    void advanceClock(int seconds);
    void startAnew();

signals:
    void changed(); // listing() or isDemo()
    void refused(const QString &sentence);

private:
    struct Call {
        QByteArray method;
        QString path;
        QJsonObject body; // not sent with a GET
    };
    using Then = std::function<void(const std::optional<QByteArray> &answer)>; // nothing: refused

    void post(const QString &path, const QJsonObject &body);
    void begin(const Call &change);
    void sendChange();
    void send(const Call &call, const Then &then);
    void onFinished(QNetworkReply *reply, const Then &then);

    ServerAddress m_server;
    std::optional<ServerAddress> m_demo;
    QUrl m_root; // without a path; not valid: not on this computer
    std::optional<SimulatorListing> m_listing;
    QList<Call> m_changes;                      // the first is on its way
    int m_begun = 0;                            // changes, and visits
    int m_visit = 0;                            // counts the servers that were gone to
    QNetworkAccessManager *m_network = nullptr; // made with the first call
};
