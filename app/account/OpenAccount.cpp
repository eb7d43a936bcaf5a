// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/OpenAccount.h"

#include "account/AccountStore.h"
#include "account/KeptWork.h"
#include "api/ApiClient.h"
#include "profile/ProfileModel.h"
#include "save/ProfileSaver.h"

#include <utility>

using namespace Qt::StringLiterals;

std::optional<Account> OpenAccount::take(const Profile &profile, const AccountAccess &account)
{
    ProfileModel &model = m_parts.model;
    const bool isSame = model.isLoaded() && m_parts.client.account().server == account.server && profile.id
        && model.profile().id == profile.id;
    std::optional<Account> putAway;
    if (!isSame) {
        if (model.modifiedCount() > 0)
            putAway = owner();
        m_parts.work.putAway();
        m_parts.saver.reset();
    }
    m_parts.client.setAccount(account);
    m_parts.saver.learnFrom(profile);
    model.setServerProfile(profile);
    confirm();
    m_parts.work.bringBack(owner().key());
    m_parts.saver.resume();
    return putAway;
}

bool OpenAccount::takeLastKnown(const QString &key)
{
    const std::optional<QDateTime> read = m_parts.work.showLast(key);
    if (!read)
        return false;
    setLastKnown(read);
    m_parts.saver.resume();
    return true;
}

void OpenAccount::confirm()
{
    m_parts.work.keepProfile(owner().key());
    setLastKnown(std::nullopt);
}

void OpenAccount::close()
{
    m_parts.work.putAway();
    m_parts.saver.reset();
    leaveServerOnly();
    setLastKnown(std::nullopt);
}

void OpenAccount::leaveServerOnly()
{
    m_parts.client.setAccount({.server = m_parts.client.account().server, .token = {}, .userId = {}});
}

Account OpenAccount::owner() const
{
    const Profile &profile = m_parts.model.profile();
    Account owner{.server = m_parts.client.account().server,
        .userId = profile.id.value_or(0),
        .name = m_parts.model.serverValue("name"_L1).toString(),
        .email = profile.email.isEmpty() ? profile.username : profile.email};
    owner.inKeychain = m_parts.accounts.account(owner.key()).value_or(Account()).inKeychain;
    return owner;
}

std::optional<Account> OpenAccount::tokenOwner() const
{
    const bool isOwn = !m_parts.client.account().userId && m_parts.model.profile().id;
    return isOwn ? std::optional(owner()) : std::nullopt;
}

void OpenAccount::setLastKnown(const std::optional<QDateTime> &time)
{
    if (std::exchange(m_lastKnown, time) != time)
        emit lastKnownChanged();
}
