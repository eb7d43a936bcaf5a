// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/ProfileModel.h"

#include "profile/ProfileField.h"

#include <algorithm>
#include <utility>

ProfileModel::ProfileModel(QObject *parent)
    : QObject(parent),
      m_values(profileFields().size()),
      m_differs(m_values.size())
{
}

const FieldValues &ProfileModel::values(QLatin1StringView key) const
{
    return m_values[indexOf(key)];
}

bool ProfileModel::isModified(QLatin1StringView key) const
{
    return m_undecided.contains(key) || m_differs[indexOf(key)];
}

int ProfileModel::modifiedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(profileFields(), [this](const ProfileField &field) { return isModified(field.key); }));
}

QJsonObject ProfileModel::changes() const
{
    return edits().edited;
}

QList<FieldConflict> ProfileModel::conflicts() const
{
    QList<FieldConflict> conflicts;
    for (const ProfileField &field : profileFields()) {
        const FieldValues &values = m_values[indexOf(field.key)];
        if (values.base)
            conflicts += {.key = field.key, .base = *values.base, .mine = values.edited, .theirs = values.server};
    }
    return conflicts;
}

void ProfileModel::settle(QLatin1StringView key)
{
    const std::size_t index = indexOf(key);
    setValues(index, {m_values[index].server, m_values[index].edited});
}

void ProfileModel::setUndecided(const QJsonObject &values)
{
    const QJsonObject before = std::exchange(m_undecided, values);
    for (const ProfileField &field : profileFields()) {
        if (before.value(field.key) != values.value(field.key))
            emit fieldChanged(field.key);
    }
    updateModifiedCount();
}

void ProfileModel::setEditedValue(
    QLatin1StringView key, const QJsonValue &value, const std::optional<QJsonValue> &madeOn)
{
    const std::size_t index = indexOf(key);
    const QJsonValue edited = profileFields()[index].normalized(value);
    if (value.isUndefined() || edited.isUndefined())
        return;
    std::optional<QJsonValue> base = m_values[index].base;
    if (!base && madeOn && !profileFields()[index].equal(*madeOn, m_values[index].server))
        base = madeOn;
    setValues(index, {m_values[index].server, edited, base});
    updateModifiedCount();
}

void ProfileModel::revert(QLatin1StringView key)
{
    const std::size_t index = indexOf(key);
    setValues(index, {m_values[index].server, m_values[index].server});
    updateModifiedCount();
}

void ProfileModel::revertAll()
{
    for (const ProfileField &field : profileFields())
        revert(field.key);
}

void ProfileModel::discard(QLatin1StringView key)
{
    ProfileEdits edits;
    if (isModified(key))
        edits.add(key, values(key));
    revert(key);
    if (!edits.isEmpty())
        emit discarded(edits);
}

void ProfileModel::discardAll()
{
    const ProfileEdits edits = this->edits();
    revertAll();
    if (!edits.isEmpty())
        emit discarded(edits);
}

QStringList ProfileModel::setServerProfile(const Profile &profile)
{
    const bool isFirst = !m_loaded || m_profile.id != profile.id;
    const bool isNews = !m_loaded || m_profile != profile;
    m_profile = profile;
    m_loaded = true;
    ++m_serverRevision;
    if (isNews)
        emit profileChanged();
    QStringList takenOver;
    for (const ProfileField &field : profileFields()) {
        const std::size_t index = indexOf(field.key);
        const FieldValues before = m_values[index];
        setValues(index, before.merged(field, profile.value(field.key)));
        const QJsonValue &after = m_values[index].edited;
        if (!isFirst && !after.isUndefined() && !field.equal(before.edited, after))
            takenOver += field.key;
    }
    updateModifiedCount();
    if (!takenOver.isEmpty())
        emit this->takenOver(takenOver);
    return takenOver;
}

void ProfileModel::acceptSent(const QJsonObject &sent)
{
    ++m_serverRevision;
    for (const ProfileField &field : profileFields()) {
        if (!sent.contains(field.key))
            continue;
        const std::size_t index = indexOf(field.key);
        m_profile.setValue(field.key, sent.value(field.key));
        setValues(index, {sent.value(field.key), m_values[index].edited});
    }
    emit profileChanged();
    updateModifiedCount();
}

ProfileEdits ProfileModel::edits() const
{
    ProfileEdits edits;
    for (const ProfileField &field : profileFields()) {
        if (isModified(field.key))
            edits.add(field.key, values(field.key));
    }
    return edits;
}

QStringList ProfileModel::restore(const ProfileEdits &edits)
{
    QStringList restored;
    if (!m_loaded)
        return restored;
    for (const ProfileField &field : profileFields()) {
        const FieldValues kept = edits.values(field);
        if (kept.edited.isUndefined() || isModified(field.key))
            continue;
        const std::size_t index = indexOf(field.key);
        setValues(index, kept.merged(field, m_values[index].server));
        if (isModified(field.key))
            restored += field.key;
    }
    updateModifiedCount();
    return restored;
}

void ProfileModel::clear()
{
    m_profile = {};
    m_loaded = false;
    setUndecided({});
    ++m_serverRevision;
    emit profileChanged();
    for (std::size_t index = 0; index < m_values.size(); ++index)
        setValues(index, {});
    updateModifiedCount();
}

std::size_t ProfileModel::indexOf(QLatin1StringView key)
{
    const ProfileField *field = profileField(key);
    Q_ASSERT(field);
    return static_cast<std::size_t>(field - profileFields().data());
}

void ProfileModel::setValues(std::size_t index, FieldValues values)
{
    const bool differs = !profileFields()[index].equal(values.server, values.edited);
    if (!differs)
        values.base.reset();
    if (m_values[index] == values)
        return;
    m_values[index] = values;
    m_differs[index] = differs;
    emit fieldChanged(profileFields()[index].key);
}

void ProfileModel::updateModifiedCount()
{
    const int count = modifiedCount();
    if (m_modifiedCount == count)
        return;
    m_modifiedCount = count;
    emit modifiedCountChanged(count);
}
