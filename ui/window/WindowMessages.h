// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Says each sentence on the page that is seen, and keeps what cannot be said yet: problems from before the first page,
// and news that belong to a profile that is on its way.
#pragma once

#include "ui/message/Message.h"

#include <QObject>

class MessageBar;
class ProfileModel;
class SignInPresenter;

class WindowMessages : public QObject
{
    Q_OBJECT
public:
    // `form` is the bar above the rows; the sign-in has one of its own.
    WindowMessages(const ProfileModel &model, MessageBar &form, SignInPresenter &signIn, QObject *parent = nullptr);

    // Says what there is to say now of a save, instead of what was said of it before.
    void renew(const Message &message);
    // Says a sentence of the program's own: it takes no problem away that nobody has closed.
    void say(Message::Kind kind, const QString &sentence);
    // Says a problem. One from before the first profile is said on the page that comes first, together with earlier
    // ones, so that none covers another.
    void warn(const QString &sentence);
    // The sign-in came instead of the form, for the reason in `sentence`; may be empty.
    void onSignInShown(const QString &sentence);
    // The form is seen again: why the open account still waits for a sign-in, if it does.
    void onSignInCancelled();
    void sayBusy(); // a save that is under way is in the way
    // Forgets the problems from before the first profile: the person has seen them.
    void forgetWarnings() { m_warnings.clear(); }

    // Keeps a sentence until a profile is in the form.
    void keepForProfile(const QString &sentence) { m_news = sentence; }
    [[nodiscard]] std::optional<QString> takeNews();

private:
    const ProfileModel &m_model;
    MessageBar &m_form;
    SignInPresenter &m_signIn;
    QStringList m_warnings;
    std::optional<QString> m_news;
};
