// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the person can have back of the open account, the latest first: edits that were discarded, and the values that
// the last save replaced.
#pragma once

#include "profile/ProfileEdits.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

class ProfileModel;
class ProfileSaver;
struct SaveResult;

class EditHistory : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Discard, Save };
    Q_ENUM(Kind)

    struct Step {
        Kind kind;
        ProfileEdits edits; // what brings it back: for a save, the values before it as edits of those after it

        friend bool operator==(const Step &, const Step &) = default;
    };

    // Listens to both from now on.
    EditHistory(ProfileModel &model, const ProfileSaver &saver, QObject *parent = nullptr);

    // What bringBack() would take back; nothing: there is nothing.
    [[nodiscard]] std::optional<Kind> next() const;
    // Makes the latest step edits again, as ProfileModel::restore() does, and forgets it. Returns the keys of fields
    // that are modified by it.
    QStringList bringBack();

    // All steps, the latest last. The caller keeps them while another account is open.
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    void setSteps(const QList<Step> &steps);

signals:
    void changed(); // next()

private:
    void onSaved(const SaveResult &result);

    ProfileModel &m_model;
    QList<Step> m_steps; // at most one of a save: none before it is the last one
};
