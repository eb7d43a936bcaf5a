// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Opens the details of messages: what was said, and of the call that it is about all that the log of requests has. One
// for all bars of the program.
#pragma once

#include <QObject>

struct Message;
class CallLog;

class MessageDetails : public QObject
{
    Q_OBJECT
public:
    explicit MessageDetails(CallLog &log, QObject *parent = nullptr);

    // Opens the dialog over this window.
    void open(const Message &message, QWidget *window);

signals:
    void requestWanted(qint64 number); // in the log

private:
    CallLog &m_log;
};
