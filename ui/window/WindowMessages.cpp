// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/WindowMessages.h"

#include "profile/ProfileModel.h"
#include "ui/message/MessageBar.h"
#include "ui/window/SignInPresenter.h"

#include <utility>

WindowMessages::WindowMessages(const ProfileModel &model, MessageBar &form, SignInPresenter &signIn, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_form(form),
      m_signIn(signIn)
{
}

void WindowMessages::renew(const Message &message)
{
    if (m_signIn.isInsteadOfForm())
        m_signIn.showMessage(message);
    else
        m_form.renewMessage(message);
}

void WindowMessages::say(Message::Kind kind, const QString &sentence)
{
    const Message message{.kind = kind, .lead = {}, .text = sentence, .details = {}, .retryAfter = {}};
    if (m_signIn.isInsteadOfForm())
        m_signIn.showMessage(message);
    else
        m_form.addMessage(message);
}

void WindowMessages::warn(const QString &sentence)
{
    if (!m_model.isLoaded())
        m_warnings += sentence;
    const bool replaces = m_signIn.isInsteadOfForm() && !m_warnings.isEmpty();
    say(Message::Kind::Warning, replaces ? m_warnings.join(u' ') : sentence);
}

void WindowMessages::onSignInShown(const QString &sentence)
{
    if (!m_warnings.isEmpty() && m_signIn.isInsteadOfForm())
        say(Message::Kind::Warning, (m_warnings + QStringList(sentence)).join(u' ').trimmed());
}

void WindowMessages::onSignInCancelled()
{
    if (const QString why = m_signIn.whyAgain(); !why.isEmpty())
        say(Message::Kind::Warning, why);
}

void WindowMessages::sayBusy()
{
    say(Message::Kind::Info, tr("The changes are still being saved. Try again when that has ended."));
}

std::optional<QString> WindowMessages::takeNews()
{
    return std::exchange(m_news, std::nullopt);
}
