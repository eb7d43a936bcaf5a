// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// SIGTERM, SIGINT and SIGHUP as a Qt signal, where a system has them: the end of a session, Ctrl+C, a terminal that
// goes. Another system tells its windows instead.
#pragma once

#include <QObject>

class TerminationSignal : public QObject
{
    Q_OBJECT
public:
    // There is one at a time.
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

signals:
    void received();
};
