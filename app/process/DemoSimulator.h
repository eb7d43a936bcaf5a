// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The simulator as a child of the editor, for --demo: started on a free loopback port, ended with the editor however
// that ends.
#pragma once

#include "api/ServerAddress.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

class DemoSimulator : public QObject
{
    Q_OBJECT
public:
    static constexpr char kUser[] = "demo@example.com";
    static constexpr char kPassword[] = "demo";

    explicit DemoSimulator(QObject *parent = nullptr);
    ~DemoSimulator() override;

    // The program, which is installed beside this one. Needs an application object.
    [[nodiscard]] static QString program();

    // Runs `program` with these options of its own. Ends in started() or failed().
    void start(const QString &program, const QStringList &arguments);

signals:
    // The second is where its control calls go, on another port where the first is https.
    void started(const ServerAddress &server, const ServerAddress &control);
    void failed(const QString &sentence);

private:
    void onReadyRead();
    void passOn();
    void fail(const QString &reason);

    QProcess m_process;
    QTimer m_timer;
    QList<ServerAddress> m_addresses;
    QString m_said; // its last words on standard error
    bool m_settled = false;
};
