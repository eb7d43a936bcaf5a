// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/ProfileModel.h"

#include "profile/ProfileField.h"

#include <algorithm>

namespace
{
// QJsonValue has Undefined == Undefined, but compares 1 and 1.0 as one: good enough for values that are strings and
// arrays.
bool identical(const QJsonValue &a, const QJsonValue &b)
{
    return a.type() == b.type() && a == b;
}
} // namespace

ProfileModel::ProfileModel(QObject *parent) : QObject(parent), m_values(profileFields().size())
{
}

QJsonValue ProfileModel::serverValue(QLatin1StringView key) const
{
    return m_values[indexOf(key)].server;
}

QJsonValue ProfileModel::editedValue(QLatin1StringView key) const
{
    return m_values[indexOf(key)].edited;
}

bool ProfileModel::isModified(QLatin1StringView key) const
{
    const std::size_t index = indexOf(key);
    return !profileFields()[index].equal(m_values[index].server, m_values[index].edited);
}

int ProfileModel::modifiedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(profileFields(), [this](const ProfileField &field) { return isModified(field.key); }));
}

QJsonObject ProfileModel::changes() const
{
    QJsonObject changes;
    for (const ProfileField &field : profileFields()) {
        if (isModified(field.key))
            changes.insert(field.key, editedValue(field.key));
    }
    return changes;
}

void ProfileModel::setEditedValue(QLatin1StringView key, const QJsonValue &value)
{
    const std::size_t index = indexOf(key);
    const QJsonValue edited = profileFields()[index].normalized(value);
    if (value.isUndefined() || edited.isUndefined())
        return;
    setValues(index, {m_values[index].server, edited});
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

void ProfileModel::setServerProfile(const Profile &profile, const QSet<QString> &keepEdited)
{
    const bool isNews = !m_loaded || m_profile != profile;
    m_profile = profile;
    m_loaded = true;
    ++m_serverRevision;
    if (isNews)
        emit profileChanged();
    for (const ProfileField &field : profileFields()) {
        const std::size_t index = indexOf(field.key);
        const QJsonValue server = profile.value(field.key);
        const bool keep = isModified(field.key) || keepEdited.contains(field.key);
        setValues(index, {server, keep ? m_values[index].edited : server});
    }
    updateModifiedCount();
}

void ProfileModel::acceptSent(const QJsonObject &sent)
{
    ++m_serverRevision;
    for (const ProfileField &field : profileFields()) {
        const std::size_t index = indexOf(field.key);
        if (sent.contains(field.key))
            setValues(index, {sent.value(field.key), m_values[index].edited});
    }
    updateModifiedCount();
}

void ProfileModel::clear()
{
    m_profile = {};
    m_loaded = false;
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

void ProfileModel::setValues(std::size_t index, const Values &values)
{
    Values &current = m_values[index];
    if (identical(current.server, values.server) && identical(current.edited, values.edited))
        return;
    current = values;
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
