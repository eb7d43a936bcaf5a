// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Counts the changes and holds the buttons that act on all of them.
#pragma once

#include <QWidget>

class ElidedLabel;
class QPushButton;

class Footer : public QWidget
{
    Q_OBJECT
public:
    struct State {
        QString waitingFor; // a sentence said instead of the count, such as "Loading the profile…"
        int changes = 0;
        bool canSave = false;
        bool canCancel = false; // a call is under way: Save is Cancel

        friend bool operator==(const State &, const State &) = default;
    };

    explicit Footer(QWidget *parent = nullptr);

    void setState(const State &state);

signals:
    void saveRequested();
    void cancelRequested();
    void revertAllRequested();
    void reviewRequested();
    // The button that has the focus is about to have nothing more to do; without an answer it goes to whatever is next.
    void focusFreed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setPossible(QPushButton *button, bool enabled);
    void updateStatus();

    State m_state;
    ElidedLabel *m_status;
    QPushButton *m_revertAll;
    QPushButton *m_review;
    QPushButton *m_save;
};
