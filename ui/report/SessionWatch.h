// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Keeps the journal of the session: which commands were given, what was said, what the program went through. It sees
// actions, buttons, messages and windows, and never a key: what is typed is not in it, nor where a message repeats it.
#pragma once

#include "report/SessionJournal.h"

#include <QObject>
#include <QStringList>

class Core;
class QAbstractButton;
class QAction;
class QWidget;

class SessionWatch : public QObject
{
    Q_OBJECT
public:
    // Watches this window, whose menus it has already, and all others of the program.
    SessionWatch(Core &core, QWidget *window);

    [[nodiscard]] const SessionJournal &journal() const { return m_journal; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchCore();
    void watchAction(QAction *action);
    void onTriggered();
    void onPressed();
    void onClicked(bool checked);
    void onShown(QWidget *widget);
    void onHidden(const QWidget *widget);
    void noteChanges();
    void noteAccount();
    void noteSimulator();
    void add(JournalEntry::Kind kind, const QString &text);
    void noteNew(const QString &state, QString *last);
    [[nodiscard]] QString withoutTyped(QString text) const;

    Core &m_core;
    QWidget *m_window;
    SessionJournal m_journal;
    bool m_isTurn = false; // until the event loop goes on
    QString m_changes;     // the last states
    QString m_account;
    QString m_playing;
    QString m_pressed;  // name of the button that is pressed, before its click changes it
    QStringList m_sent; // texts of the last update, which a message about it may repeat
};
