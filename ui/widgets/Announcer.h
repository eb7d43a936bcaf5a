// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Lets a screen reader say a sentence that stands somewhere on the screen without the focus: each time it appears anew
// as a notification, which Orca speaks once (also where an announcement of Qt 6.8 would be lost beside others).
#pragma once

#include <QWidget>

class Announcer : public QWidget
{
    Q_OBJECT
public:
    // It paints nothing, and takes no press.
    explicit Announcer(QWidget *parent);

    void announce(const QString &sentence);
};
