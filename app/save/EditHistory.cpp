// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "save/EditHistory.h"

#include "profile/ProfileModel.h"
#include "save/ProfileSaver.h"

EditHistory::EditHistory(ProfileModel &model, const ProfileSaver &saver, QObject *parent)
    : QObject(parent),
      m_model(model)
{
    connect(&model, &ProfileModel::discarded, this, [this](const ProfileEdits &edits) {
        setSteps(m_steps + QList{Step{Kind::Discard, edits}});
    });
    connect(&saver, &ProfileSaver::finished, this, &EditHistory::onSaved);
}

std::optional<EditHistory::Kind> EditHistory::next() const
{
    return m_steps.isEmpty() ? std::nullopt : std::optional(m_steps.constLast().kind);
}

QStringList EditHistory::bringBack()
{
    if (m_steps.isEmpty())
        return {};
    QList<Step> steps = m_steps;
    const Step latest = steps.takeLast();
    setSteps(steps);
    return m_model.restore(latest.edits);
}

void EditHistory::setSteps(const QList<Step> &steps)
{
    const std::optional<Kind> before = next();
    m_steps = steps;
    if (before != next())
        emit changed();
}

void EditHistory::onSaved(const SaveResult &result)
{
    if (!result.undo)
        return;
    // Only the last save can be taken back, so an older one is forgotten, also where this one has no values for it.
    QList<Step> steps = m_steps;
    steps.removeIf([](const Step &step) { return step.kind == Kind::Save; });
    if (!result.undo->isEmpty())
        steps += Step{Kind::Save, *result.undo};
    setSteps(steps);
}
