// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Notices that the parent process has gone, however it ended: the system then closes the pipe at our standard input.
// Parent process ids would be less code, but are of one system each, and can be reused.
#pragma once

#include <QObject>

class ParentWatch : public QObject
{
    Q_OBJECT
public:
    // Starts to watch. What comes on standard input is thrown away.
    explicit ParentWatch(QObject *parent = nullptr);

signals:
    void parentGone();
};
