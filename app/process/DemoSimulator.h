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

    // Runs `program`. Ends in started() or failed().
    void start(const QString &program);

signals:
    void started(const ServerAddress &server);
    void failed(const QString &sentence);

private:
    void onReadyRead();
    void fail(const QString &reason);

    QProcess m_process;
    QTimer m_timer;
    bool m_settled = false;
};
