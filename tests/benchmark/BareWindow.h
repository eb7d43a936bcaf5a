// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the editor's start, memory and keystrokes are measured against: a main window with six rows like the form's, and
// nothing else.
#pragma once

#include <QMainWindow>

class BareWindow : public QMainWindow
{
    Q_OBJECT

public:
    BareWindow();

signals:
    void painted(); // once, after the first paint

protected:
    bool event(QEvent *event) override;

private:
    bool m_painted = false;
};
