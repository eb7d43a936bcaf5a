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
    m_heldField.clear();
    m_held = {};
}

void DraftKeeper::hold(QLatin1StringView key)
{
    m_heldField = key;
    m_held = m_model.edits();
}

void DraftKeeper::release()
{
    m_heldField.clear();
    m_held = {};
    keep();
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
        m_drafts.keep(m_key, edits());
}

ProfileEdits DraftKeeper::edits() const
{
    ProfileEdits edits = m_model.edits();
    edits.undecided = m_model.undecided();
    if (m_heldField.isEmpty())
        return edits;
    const auto takeOver = [this](QJsonObject &values, const QJsonObject &held) {
        values.remove(m_heldField);
        if (held.contains(m_heldField))
            values.insert(m_heldField, held.value(m_heldField));
    };
    takeOver(edits.base, m_held.base);
    takeOver(edits.edited, m_held.edited);
    return edits;
}
