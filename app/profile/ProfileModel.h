// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The server's and the person's value of every field. What is modified is computed from the two and never stored.
// Undefined stands for "not known". Where another person's change meets an edit, the value that the edit was made on is
// kept too, until the person has chosen. A field whose update may still arrive is modified whatever is in it.
#pragma once

#include "profile/FieldValues.h"
#include "profile/Profile.h"
#include "profile/ProfileEdits.h"
#include "profile/ProfileMerge.h"

#include <QObject>
#include <QStringList>

#include <vector>

class ProfileModel : public QObject
{
    Q_OBJECT
public:
    explicit ProfileModel(QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Profile &profile() const { return m_profile; } // the server's, as far as it is known

    // `key` is one of profileFields().
    [[nodiscard]] const FieldValues &values(QLatin1StringView key) const;
    [[nodiscard]] QJsonValue serverValue(QLatin1StringView key) const { return values(key).server; }
    [[nodiscard]] QJsonValue editedValue(QLatin1StringView key) const { return values(key).edited; }
    [[nodiscard]] QJsonValue baseValue(QLatin1StringView key) const { return values(key).madeOn(); }
    [[nodiscard]] bool isModified(QLatin1StringView key) const;
    [[nodiscard]] int modifiedCount() const;
    [[nodiscard]] QJsonObject changes() const; // the request body: exactly the modified fields with their edited values

    // Somebody else has changed a modified field to another value: nothing of it is sent before settle() or revert().
    [[nodiscard]] bool isConflicted(QLatin1StringView key) const { return values(key).base.has_value(); }
    [[nodiscard]] QList<FieldConflict> conflicts() const;
    // Keeps mine: the edit stands on the server's present value from now on. revert() takes theirs.
    void settle(QLatin1StringView key);

    // Updates of these fields may still arrive at the server: until that is known they are modified, also with the
    // server's present value. Key -> array of the values that were sent. Replaces what was set before.
    void setUndecided(const QJsonObject &values);
    [[nodiscard]] const QJsonObject &undecided() const { return m_undecided; }

    // Changes with every value that comes from the server, so that an answer which is older than the model can be told.
    [[nodiscard]] quint64 serverRevision() const { return m_serverRevision; }

    // A value of a wrong type is no edit, nor is Undefined: nothing but revert() leads back to "not known".
    // `madeOn`: what the person saw in the field, where that was not the server's value any more.
    void setEditedValue(
        QLatin1StringView key, const QJsonValue &value, const std::optional<QJsonValue> &madeOn = std::nullopt);
    void revert(QLatin1StringView key);
    void revertAll();

    // The same by the person, who may want it back: discarded() says what it was.
    void discard(QLatin1StringView key);
    void discardAll();

    // A profile was read: merged field by field. Returns the keys whose value in the form is now one that somebody else
    // gave them; nothing with the first profile, which gives all of them.
    QStringList setServerProfile(const Profile &profile);
    // The server has accepted these values: they become the server's. Edited values stay as they are.
    void acceptSent(const QJsonObject &sent);

    [[nodiscard]] ProfileEdits edits() const;
    // Brings edits back, merged with what the server has now; a field that is modified already stays. Needs a profile.
    // Returns the keys that are modified again.
    QStringList restore(const ProfileEdits &edits);

    // Forgets profile and edits: another account comes.
    void clear();

signals:
    void fieldChanged(QLatin1StringView key); // its server's or edited value, or whether it is conflicted or undecided
    void modifiedCountChanged(int count);
    void profileChanged(); // profile() or isLoaded()
    void discarded(const ProfileEdits &edits);
    void takenOver(const QStringList &keys); // what setServerProfile() returns, if anything

private:
    [[nodiscard]] static std::size_t indexOf(QLatin1StringView key);
    void setValues(std::size_t index, FieldValues values);
    void updateModifiedCount();

    std::vector<FieldValues> m_values; // one a field, in the order of profileFields()
    // Of each, whether the server's and the edited one differ: setValues() compares them once, as both may be long.
    std::vector<bool> m_differs;
    Profile m_profile;
    QJsonObject m_undecided;
    quint64 m_serverRevision = 0;
    int m_modifiedCount = 0; // what modifiedCountChanged() said last
    bool m_loaded = false;
};
