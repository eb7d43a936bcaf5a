// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/save/OfflinePresenter.h"

#include "account/AccountSession.h"
#include "api/ErrorText.h"
#include "base/SentenceLocale.h"
#include "profile/ProfileModel.h"
#include "save/SaveResult.h"

#include <QAction>

#include <utility>

OfflinePresenter::OfflinePresenter(const Parts &parts, const Ways &ways, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_ways(ways)
{
}

Message OfflinePresenter::onLoadFailed(const ApiError &error)
{
    const ErrorText text = ErrorText::of(error, ErrorText::Call::Load);
    Message message{.kind = error.kind == ApiError::Kind::Cancelled ? Message::Kind::Warning : Message::Kind::Error,
        .lead = text.lead,
        .text = text.text,
        .details = text.details,
        .retryAfter = error.retryAfter,
        .actions = waysOut(error),
        .call = error.call};
    m_wasAway = error.isNoAnswer();
    const std::optional<QDateTime> read = m_parts.session.lastKnown();
    if (read)
        message.kind = Message::Kind::Warning; // not an error: the person can work on with the last known profile
    m_problem = message;
    if (read)
        message.text = tr(
            "%1 You see the profile as it was on %2. What you change is kept on this computer until it can be saved.",
            "what is wrong, day and time")
                           .arg(message.text, SentenceLocale::moment(*read));
    m_shown = message.text;
    return message;
}

// Where no profile is shown, these buttons are all that a person can do.
QList<Message::Action> OfflinePresenter::waysOut(const ApiError &error) const
{
    const auto trigger = [](QAction *action) { return [action] { action->trigger(); }; };
    const bool isNothingShown = !m_parts.model.isLoaded();
    QList<Message::Action> ways{{tr("Try again"), trigger(m_ways.again)}};
    if (isNothingShown || error.isNoAnswer())
        ways += {tr("Network…"), trigger(m_ways.network), tr("Network settings")};
    if (isNothingShown)
        ways += {tr("Another account"), trigger(m_ways.anotherAccount)};
    return ways;
}

void OfflinePresenter::onSaveFinished(const SaveResult &result)
{
    m_wasAway = result.isAway;
}

Message OfflinePresenter::withWayOut(Message message, const SaveResult &result) const
{
    if (result.error && result.error->httpStatus == 0 && result.error->isNoAnswer())
        message.actions += {tr("Network…"), [network = m_ways.network] { network->trigger(); }, tr("Network settings")};
    return message;
}

std::optional<Message> OfflinePresenter::onLoaded(const std::optional<Message> &open)
{
    const int changes = m_parts.model.modifiedCount();
    if (!std::exchange(m_wasAway, false))
        return std::nullopt;
    QString text = tr("The server answers again.");
    if (changes > 0)
        text = tr("The server answers again. Your %Ln change(s) are not saved yet: look them over, and save them.",
            nullptr, changes);
    if (open)
        return added(*open, text);
    return Message{.kind = changes > 0 ? Message::Kind::Info : Message::Kind::Success,
        .lead = {},
        .text = text,
        .details = {},
        .retryAfter = {}};
}

// The open problem without what is not true any more: that an old profile is shown, that it can be tried again.
Message OfflinePresenter::added(const Message &open, const QString &news) const
{
    Message message = open;
    if (const qsizetype at = open.text.indexOf(m_shown); at >= 0 && !m_shown.isEmpty())
        message.text.replace(at, m_shown.size(), m_problem.text);
    message.retryAfter.reset();
    message.actions.clear();
    message.addNews(news);
    return message;
}
