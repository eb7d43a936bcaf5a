// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Puts the edits of the open account into the drafts while the person types: a throttle, so that a minute of steady
// typing is as safe as a pause.
#pragma once

#include "profile/ProfileEdits.h"

#include <QObject>
#include <QTimer>

class DraftStore;
class ProfileModel;

class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    // After a change, its draft is on its way to the disk, which has the rest of the second that may be lost.
    static constexpr std::chrono::milliseconds kDelay{300};

    DraftKeeper(ProfileModel &model, DraftStore &drafts, QObject *parent = nullptr);

    // From now on the model's edits are those of the account with this key.
    void open(const QString &key);
    // Puts the present edits away; what the model goes through from now on is nobody's.
    void close();
    // Keeps this field's value of this moment from now on, whatever it becomes, until it is released. What it has
    // become by close() is not kept.
    void hold(QLatin1StringView key);
    void release();
    // What is there at this moment into the drafts, and those onto the disk. Blocks for as long as that takes.
    void flush();

private:
    void keep();
    [[nodiscard]] ProfileEdits edits() const; // with what is held

    ProfileModel &m_model;
    DraftStore &m_drafts;
    QTimer m_timer;
    QString m_key;       // empty: closed
    QString m_heldField; // empty: none
    ProfileEdits m_held; // the edits of the moment it was held
};
