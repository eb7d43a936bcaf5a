// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// For a dialog that comes unasked: keys that somebody goes on typing into the window behind it answer nothing. Until
// the typing pauses it takes no key that writes, Space and Return among them; Escape, Tab and Alt with a letter work.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QDialog;

class TypingGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kPause{500}; // without a key; then it is gone

    // Before `dialog` is shown, which gets it for a child.
    explicit TypingGuard(QDialog *dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDialog *m_dialog;
    QTimer m_pause;
};
