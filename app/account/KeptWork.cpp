// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/KeptWork.h"

#include "account/AccountClaim.h"
#include "drafts/DraftStore.h"
#include "drafts/LastProfile.h"
#include "profile/ProfileModel.h"

KeptWork::KeptWork(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_keeper(parts.model, parts.drafts)
{
    connect(&parts.drafts, &DraftStore::problem, this, &KeptWork::problem);
}

bool KeptWork::claim(const QString &key)
{
    return m_parts.claim.take(key);
}

void KeptWork::claimAnyway(const QString &key)
{
    m_parts.claim.takeAnyway(key);
}

void KeptWork::putAway()
{
    m_keeper.close();
    if (!m_parts.history.steps().isEmpty())
        m_steps.insert(m_openKey, m_parts.history.steps());
    m_parts.history.setSteps({});
    m_openKey.clear();
    m_parts.model.clear();
}

void KeptWork::bringBack(const QString &key)
{
    if (m_openKey == key)
        return; // the edits are in the model already
    m_openKey = key;
    m_parts.history.setSteps(m_steps.take(key));
    const Draft draft = m_parts.drafts.draft(key);
    const QStringList keys = m_parts.model.restore(draft.edits);
    m_parts.model.setUndecided(draft.edits.undecided);
    m_keeper.open(key);
    if (draft.isRestored && !keys.isEmpty())
        emit restored(keys, draft.changed);
}

void KeptWork::keepProfile(const QString &key)
{
    m_parts.lastProfile.keep(key, m_parts.model.profile());
}

std::optional<QDateTime> KeptWork::showLast(const QString &key)
{
    const auto last = m_parts.lastProfile.kept(key);
    if (!last)
        return std::nullopt;
    m_parts.model.setServerProfile(last->profile);
    bringBack(key);
    return last->read;
}

void KeptWork::drop(const QString &key)
{
    m_steps.remove(key);
    m_parts.drafts.drop(key);
    m_parts.drafts.flush(); // the account's folder is about to go: no write may come after that
    m_parts.lastProfile.drop(key);
    m_parts.claim.release(key);
}

bool KeptWork::outlivesProgram() const
{
    return m_parts.drafts.outlivesProgram();
}
