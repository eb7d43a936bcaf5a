// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Counts the changes, holds the buttons that act on all of them, and says how far a save is. No button ever takes
// another's place, so that a second press cannot mean something else than the first.
#pragma once

#include "save/SaveState.h"

#include <QTimer>
#include <QWidget>

class Announcer;
class ElidedLabel;
class QBoxLayout;
class QPushButton;

class Footer : public QWidget
{
    Q_OBJECT
public:
    struct State {
        QString waitingFor = {}; // a sentence said instead of the count, such as "Loading the profile…"
        int changes = 0;
        bool canSave = false;
        bool canCancel = false; // a call is under way: Cancel appears after a second
        SaveState::State saving = SaveState::State::Idle;

        friend bool operator==(const State &, const State &) = default;
    };

    explicit Footer(QWidget *parent = nullptr);

    void setState(const State &state);

signals:
    void saveRequested();
    void cancelRequested();
    void revertAllRequested();
    void reviewRequested();
    // The button with the focus is about to be disabled or hidden. Unless a listener moves the focus, Qt gives it to
    // the next widget.
    void focusFreed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void placeStatus();
    [[nodiscard]] bool isSaving() const;
    [[nodiscard]] QString statusText() const;
    void setPossible(QPushButton *button, bool enabled);
    void updateCancel();
    void updateStatus();
    void giveFocusBack();

    State m_state;
    int m_sentChanges = 0; // by the save under way
    QTimer m_cancelDelay{this};
    QTimer m_pressDelay{this}; // while it runs, a second press may come
    QTimer m_patience{this};   // when it has run out, the status says that the server is waited for
    QTimer m_quiet{this};      // when it has run out, a screen reader says the status: not each of quick ones
    QBoxLayout *m_rows;        // of the status and of the buttons: one row, or two where that is too narrow
    QBoxLayout *m_buttons;
    ElidedLabel *m_status;
    Announcer *m_announcer;
    QPushButton *m_cancel;
    QPushButton *m_revertAll;
    QPushButton *m_review;
    QPushButton *m_save;
};
