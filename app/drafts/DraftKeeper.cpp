// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "drafts/DraftKeeper.h"

#include "drafts/DraftStore.h"
#include "profile/ProfileModel.h"

DraftKeeper::DraftKeeper(ProfileModel &model, DraftStore &drafts, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_drafts(drafts)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&model, &ProfileModel::fieldChanged, this, [this] {
        if (!m_key.isEmpty() && !m_timer.isActive())
            m_timer.start();
    });
}

void DraftKeeper::open(const QString &key)
{
    m_key = key;
    m_timer.start(); // what came of the merge is told to the disk as any change is
}

void DraftKeeper::close()
{
    keep();
    m_key.clear();
}

void DraftKeeper::flush()
{
    keep();
    m_drafts.flush();
}

void DraftKeeper::keep()
{
    m_timer.stop();
    if (!m_key.isEmpty())
        m_drafts.keep(m_key, m_model.edits());
}
