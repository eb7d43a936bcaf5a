// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/KeychainCall.h"

#include "base/Logging.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using Problem = TokenStore::Problem;

namespace
{
constexpr std::chrono::milliseconds kAskDelay{300};

// How D-Bus daemons say that the other side has gone before it answered.
bool endedDuringCall(const QString &details)
{
    return details.contains("NoReply"_L1) || details.contains("without replying"_L1)
        || details.contains("vanished"_L1, Qt::CaseInsensitive);
}
} // namespace

KeychainCall::KeychainCall(QKeychain::Job *job, std::chrono::milliseconds patience, QObject *context,
    const TokenStore::Answer &answer, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_answer(answer),
      m_isRemoval(qobject_cast<QKeychain::DeletePasswordJob *>(job) != nullptr)
{
    if (!qobject_cast<QKeychain::ReadPasswordJob *>(job))
        m_endHold.emplace();
    connect(job, &QKeychain::Job::finished, this, &KeychainCall::onFinished);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &KeychainCall::giveUp);
    m_patience.start(patience);
    m_askDelay.setSingleShot(true);
    connect(&m_askDelay, &QTimer::timeout, this, &KeychainCall::lookForQuestion);
    if (!m_isRemoval) // which asks for no password
        m_askDelay.start(kAskDelay);
    job->start();
}

void KeychainCall::lookForQuestion()
{
    SecretService::ask(this, [this](SecretService::State service) {
        if (service == SecretService::State::Locked && m_patience.isActive())
            emit passwordAsked();
    });
}

// Answers without the keychain. The job goes on: the keychain may wait for a person who types its password.
void KeychainCall::giveUp()
{
    m_hasGivenUp = true;
    m_endHold.reset();
    tell({.problem = Problem::NoAnswer});
}

void KeychainCall::onFinished(QKeychain::Job *job)
{
    m_askDelay.stop();
    TokenStore::Result result{.details = job->errorString()};
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        result.secret = Secret(read->binaryData());
    const int error = job->error();
    if (error == QKeychain::NoError && !m_isRemoval) {
        settle(result);
        return;
    }
    // A locked Secret Service says of everything that it does not exist, and that its removal succeeded (measured).
    SecretService::ask(this, [this, error, result](SecretService::State service) { judge(error, result, service); });
}

void KeychainCall::judge(int error, const TokenStore::Result &result, SecretService::State service)
{
    using Service = SecretService::State;
    const Problem locked = m_isRemoval ? Problem::Locked : Problem::NotUnlocked;
    TokenStore::Result judged = result;
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        judged.problem = m_isRemoval ? Problem::None : Problem::NotFound;
        if (service == Service::Locked)
            judged.problem = locked;
        break;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        judged.problem = service == Service::Locked ? locked : Problem::Denied;
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        judged.problem = Problem::NoKeychain;
        break;
    default:
        if (endedDuringCall(result.details))
            judged.problem = Problem::NoAnswer;
        else if (service == Service::Absent)
            judged.problem = Problem::NoKeychain;
        else if (service == Service::Denied)
            judged.problem = Problem::Denied;
        else
            judged.problem = service == Service::Locked ? locked : Problem::Other;
    }
    settle(judged);
}

void KeychainCall::settle(const TokenStore::Result &result)
{
    m_patience.stop();
    deleteLater();
    if (!m_hasGivenUp || result.problem != Problem::NoAnswer)
        tell(result);
}

void KeychainCall::tell(const TokenStore::Result &result) const
{
    qCDebug(lcAccount) << "keychain:" << result.problem << result.details;
    if (m_context)
        m_answer(result);
}
