// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is kept of the work on each account while another is open, while there is no network, and while the program does
// not run: its edits and its profile as it was read last. It is this process's alone.
#pragma once

#include "drafts/DraftKeeper.h"
#include "profile/Profile.h"
#include "save/EditHistory.h"

#include <QDateTime>
#include <QHash>

class AccountClaim;
class LastProfile;

class KeptWork : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ProfileModel &model;
        EditHistory &history;
        DraftStore &drafts;
        LastProfile &lastProfile;
        AccountClaim &claim;
    };

    explicit KeptWork(const Parts &parts, QObject *parent = nullptr);

    // `key` is an account's, see Account.

    // Whether the account may be opened here: not while another process has it.
    [[nodiscard]] bool claim(const QString &key);
    void claimAnyway(const QString &key); // from whoever has it
    // Takes what is edited out of the model, and what could be brought back, and leaves both empty.
    void putAway();
    // The account's profile is in the model: its edits come back, merged with that, and what may still arrive of its
    // updates; all that is kept from now on.
    void bringBack(const QString &key);
    // Keeps the profile in the model as the last one that was read.
    void keepProfile(const QString &key);
    // Puts the last profile that was read into an empty model, and its edits, and returns when that was; nothing: there
    // is none.
    [[nodiscard]] std::optional<QDateTime> showLast(const QString &key);
    // Forgets the edits of an account that is not open, and gives it up.
    void drop(const QString &key);

    // From now on what is typed into this field of the open account is not kept, until it is released; its value of
    // this moment is, also when another account is opened meanwhile.
    void hold(QLatin1StringView key) { m_keeper.hold(key); }
    void release() { m_keeper.release(); }

    // Waits until all is on the disk.
    void flush() { m_keeper.flush(); }
    // Whether the edits of all accounts would be there after the end of the program.
    [[nodiscard]] bool outlivesProgram() const;

signals:
    void problem(const QString &sentence);
    void restored(const QStringList &keys, const QDateTime &changed); // fields, from an earlier run of the program

private:
    Parts m_parts;
    DraftKeeper m_keeper;
    QString m_openKey;
    QHash<QString, QList<EditHistory::Step>> m_steps; // of accounts that are not open
};
