// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Measures a Qt program from the inside without a change to it: it is loaded as a generic plugin, has a heartbeat in
// the GUI thread, and takes commands on standard input, one a line; each ends with one line on standard output.
//   type TEXT     types into the line edit "name" and handles what comes of it        -> typed
//   keys N        types N times one letter, in benchmarkKeystrokes(), for callgrind    -> typed
//   press NAME    clicks the visible, enabled button with that accessible name        -> pressed | no such button
//   sees NAME     whether there is such a button                                      -> yes | no
//   gap           the heartbeat's longest time without a beat since the last "gap"    -> milliseconds
//   quit          leaves
// "ready" comes by itself once the line edit "name" can be typed into and has a text, and the heartbeat beats.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QLineEdit;
class QSocketNotifier;

class Probe : public QObject
{
    Q_OBJECT

public:
    Probe();

private:
    void beat();
    void readCommands();
    void handle(const QByteArray &command, const QByteArray &argument);
    [[nodiscard]] static QLineEdit *nameEdit();

    QTimer m_heart;
    QElapsedTimer m_sinceBeat;
    qint64 m_longestGap = 0; // nanoseconds
    bool m_ready = false;
    QSocketNotifier *m_commands;
    QByteArray m_unread;
};
