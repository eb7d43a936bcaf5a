// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Keeps a letter pressed with Alt alone out of every text field: it is a mnemonic, and one that has nothing to do just
// now would be typed. AltGr, which some platforms report as Ctrl+Alt, still types; on macOS Option does.
#pragma once

#include <QObject>

class AltLetters : public QObject
{
    Q_OBJECT
public:
    // Once for each program, with its QApplication.
    explicit AltLetters(QObject *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
