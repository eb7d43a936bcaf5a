// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// View > Language: as the system, or one of those that there are, each called what its own speakers call it. The choice
// is kept for the person who made it.
#pragma once

#include <QObject>

class QMenu;

class LanguageMenu : public QObject
{
    Q_OBJECT
public:
    // Adds itself to `menu`. What is in it is made when that is first opened.
    explicit LanguageMenu(QMenu *menu);

    void setEnabled(bool enabled);

    // Uses what was chosen at another time, or the system's language: before the first sentence is made.
    static void applySetting();

signals:
    // The person has chosen, and it is kept: applySetting() uses it from now on. The menu itself is in the old one.
    void chosen();

private:
    void fill();

    QMenu *m_languages;
};
