// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "save/UndecidedUpdates.h"

#include "profile/Profile.h"
#include "profile/ProfileField.h"
#include "save/SaveResult.h"

#include <QJsonArray>

namespace
{
// The index in `values` of the last one that the field has now; -1: the field has none of them.
qsizetype lastIndexOf(const ProfileField &field, const QJsonArray &values, const QJsonValue &now)
{
    for (qsizetype i = values.size() - 1; i >= 0; --i) {
        if (field.equal(values.at(i), now))
            return i;
    }
    return -1;
}

void setOrRemove(QJsonObject &values, const QString &key, const QJsonArray &value)
{
    if (value.isEmpty())
        values.remove(key);
    else
        values.insert(key, value);
}
} // namespace

UndecidedUpdates::UndecidedUpdates(const QJsonObject &values)
{
    for (const ProfileField &field : profileFields()) {
        QJsonArray known;
        const QJsonArray sent = values.value(field.key).toArray();
        for (const QJsonValue &value : sent) {
            if (const QJsonValue normalized = field.normalized(value); !normalized.isUndefined())
                known.append(normalized);
        }
        setOrRemove(m_values, field.key, known);
    }
}

void UndecidedUpdates::add(const QJsonObject &sent, const QJsonObject &replaced)
{
    for (auto value = sent.begin(); value != sent.end(); ++value) {
        QJsonArray values = m_values.value(value.key()).toArray();
        if (values.isEmpty())
            m_before.remove(value.key());
        if (!m_before.contains(value.key()) && replaced.contains(value.key()))
            m_before.insert(value.key(), replaced.value(value.key()));
        values.append(value.value());
        m_values.insert(value.key(), values);
    }
}

void UndecidedUpdates::takeBack(const QJsonObject &sent)
{
    const QStringList keys = sent.keys();
    for (const QString &key : keys) {
        QJsonArray values = m_values.value(key).toArray();
        values.removeLast();
        setOrRemove(m_values, key, values);
    }
}

UndecidedUpdates UndecidedUpdates::overtaken(const QJsonObject &sent) const
{
    UndecidedUpdates earlier;
    for (const ProfileField &field : profileFields()) {
        const QJsonArray values = m_values.value(field.key).toArray();
        if (!sent.contains(field.key) || values.isEmpty())
            continue;
        QJsonArray others;
        for (const QJsonValue &value : values) {
            if (!field.equal(value, values.last()))
                others.append(value);
        }
        setOrRemove(earlier.m_values, field.key, others);
    }
    return earlier;
}

void UndecidedUpdates::addAll(const UndecidedUpdates &others)
{
    for (auto values = others.m_values.begin(); values != others.m_values.end(); ++values) {
        QJsonArray all = m_values.value(values.key()).toArray();
        const QJsonArray more = values.value().toArray();
        for (const QJsonValue &value : more)
            all.append(value);
        m_values.insert(values.key(), all);
    }
}

QJsonObject UndecidedUpdates::arrived(const Profile &now) const
{
    QJsonObject arrived;
    for (const ProfileField &field : profileFields()) {
        const QJsonArray values = m_values.value(field.key).toArray();
        if (lastIndexOf(field, values, now.value(field.key)) >= 0)
            arrived.insert(field.key, now.value(field.key));
    }
    return arrived;
}

SaveResult UndecidedUpdates::learn(const Profile &now, QJsonObject &replaced)
{
    QJsonObject latest;
    for (auto values = m_values.begin(); values != m_values.end(); ++values)
        latest.insert(values.key(), values.value().toArray().last());
    const SaveResult result = SaveResult::decided(latest, now, m_error);
    for (const ProfileField &field : profileFields()) {
        QJsonArray values = m_values.value(field.key).toArray();
        const qsizetype index = lastIndexOf(field, values, now.value(field.key));
        if (index < 0)
            continue;
        for (qsizetype i = 0; i <= index; ++i) // earlier values are replaced by the one that arrived
            values.removeFirst();
        setOrRemove(m_values, field.key, values);
        if (m_before.contains(field.key))
            replaced.insert(field.key, m_before.value(field.key));
    }
    if (!result.isNotThere)
        m_values = {};
    return result;
}
