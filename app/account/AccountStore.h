// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The accounts of this computer, in a file without any token, the latest used first. Other windows, in processes of
// their own, keep theirs in the same file: one after the other reads and writes it. Nobody waits for that but the end.
#pragma once

#include "account/Account.h"
#include "base/JsonFile.h"

#include <QList>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>

class QLockFile;

class AccountStore : public QObject
{
    Q_OBJECT
public:
    explicit AccountStore(const QString &path, QObject *parent = nullptr);
    ~AccountStore() override; // flushes

    // Reads the file, the first time only. Entries that make no sense are left out.
    void load();

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> account(const QString &key) const;
    // The one that was used last, on this server if one is given.
    [[nodiscard]] std::optional<Account> latest(const std::optional<ServerAddress> &server) const;

    // Makes it the latest, or brings its name, e-mail and place of the token up to date. A long name is cut, and what
    // is too long for an e-mail address is left out.
    void remember(const Account &latest);
    void setInKeychain(const QString &key, bool inKeychain);
    void forget(const QString &key);
    // Waits until all is written; for other windows a moment at most.
    void flush();

signals:
    void changed();
    void problem(const QString &sentence); // the file could not be read or written

private:
    void save(const QString &key); // what has changed here
    void writeInTurn();
    [[nodiscard]] bool takeTurn(std::chrono::milliseconds wait);
    void write();
    void takeOverFromOthers();
    void tell(const QString &problem, const QString &advice = {});
    void endTurn();

    std::unique_ptr<QLockFile> m_turn; // outlives the writing; null: there is no file
    QTimer m_nextTry;
    JsonFile m_file;
    QList<Account> m_accounts;
    QSet<QString> m_keysInFile;  // that have been in the file, so that one that is missing there was removed
    QSet<QString> m_changedKeys; // here, and not written yet
    QString m_problemTold;
    bool m_loaded = false;
};
