// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Says above the form what went wrong or was saved. To a screen reader it is an alert named by its text; it takes no
// room when it has nothing to say.
#pragma once

#include "ui/message/Message.h"
#include "ui/style/Glyph.h"
#include "ui/style/Theme.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class MessageDetails;
class MessageLabel;
class QHBoxLayout;
class QLabel;
class ToneButton;

class MessageBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kSuccessStays{12};

    explicit MessageBar(QWidget *parent = nullptr);

    // Who opens the details from now on, with the call that a message is about. Without one they are what a message
    // says by itself.
    void setDetails(MessageDetails *details) { m_opener = details; }

    void showMessage(const Message &message);
    [[nodiscard]] const Message &message() const { return m_message; } // the last one
    // Shows the message. A problem that nobody has closed stays: the message is appended to it.
    void addMessage(const Message &message);
    // Shows what there is to say now of a save, instead of what was said of it before; any other problem that nobody
    // has closed stays behind it.
    void renewMessage(const Message &message);
    // The problem that is said, if one is and nobody has closed it.
    [[nodiscard]] std::optional<Message> openProblem() const;
    void clear();
    // Closes a message of success, which the person has seen when they work on. A failure stays until it is closed or
    // another message comes.
    void clearSuccess();

signals:
    void closed(); // by the person

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Theme::Tone tone() const;
    [[nodiscard]] Glyph glyph() const;
    void showActions();
    void useUp(ToneButton *button);
    void close();
    void closeLatest(); // closes the bar with the latest message in this window
    void updateColors();
    void updateCountdown();
    void showDetails();

    Message m_message;
    MessageDetails *m_opener = nullptr;
    QString m_renewed; // the sentence that renewMessage() has shown
    std::chrono::steady_clock::time_point m_shown;
    QDeadlineTimer m_retryAt;
    QTimer m_timer; // ends a confirmation, or ticks the countdown
    MessageLabel *m_text;
    QLabel *m_countdown;
    ToneButton *m_details;
    ToneButton *m_close;
    QHBoxLayout *m_actionRow;
    QList<ToneButton *> m_actions;
};
