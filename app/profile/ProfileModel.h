// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The server's and the person's value of every field. What is modified is computed from the two and never stored.
// Undefined stands for "not known".
#pragma once

#include "profile/Profile.h"

#include <QObject>
#include <QSet>

#include <vector>

class ProfileModel : public QObject
{
    Q_OBJECT
public:
    explicit ProfileModel(QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Profile &profile() const
    {
        return m_profile;
    } // the last one read: for id, header and experiments

    // `key` is one of profileFields().
    [[nodiscard]] QJsonValue serverValue(QLatin1StringView key) const;
    [[nodiscard]] QJsonValue editedValue(QLatin1StringView key) const;
    [[nodiscard]] bool isModified(QLatin1StringView key) const;
    [[nodiscard]] int modifiedCount() const;
    [[nodiscard]] QJsonObject changes() const; // the request body: exactly the modified fields with their edited values

    // Changes with every value that comes from the server, so that an answer which is older than the model can be told.
    [[nodiscard]] quint64 serverRevision() const { return m_serverRevision; }

    // A value of a wrong type is no edit, nor is Undefined: nothing but revert() leads back to "not known".
    void setEditedValue(QLatin1StringView key, const QJsonValue &value);
    void revert(QLatin1StringView key);
    void revertAll();

    // A profile was read. A modified field, and one in `keepEdited`, keeps its edited value; every other follows the
    // server.
    void setServerProfile(const Profile &profile, const QSet<QString> &keepEdited = {});
    // The server has accepted these values: they become the server's. Edited values stay as they are.
    void acceptSent(const QJsonObject &sent);
    // Forgets profile and edits: another account comes.
    void clear();

signals:
    void fieldChanged(QLatin1StringView key); // its server's or edited value
    void modifiedCountChanged(int count);
    void profileChanged(); // profile() or isLoaded()

private:
    struct Values {
        QJsonValue server = QJsonValue(QJsonValue::Undefined);
        QJsonValue edited = QJsonValue(QJsonValue::Undefined);
    };

    [[nodiscard]] static std::size_t indexOf(QLatin1StringView key);
    void setValues(std::size_t index, const Values &values);
    void updateModifiedCount();

    std::vector<Values> m_values; // one a field, in the order of profileFields()
    Profile m_profile;
    quint64 m_serverRevision = 0;
    int m_modifiedCount = 0; // what modifiedCountChanged() said last
    bool m_loaded = false;
};
