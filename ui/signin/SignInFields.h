// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The fields of a sign-in, each with its label, and whom they were filled in for: what is secret in them is for that
// server and user alone.
#pragma once

#include "api/ServerAddress.h"

#include <QWidget>

class ElidedLabel;
class QBoxLayout;
class QLineEdit;

class SignInFields : public QWidget
{
    Q_OBJECT
public:
    // What is typed, and whom it was filled in for.
    struct Entry {
        ServerAddress filledServer;
        QString filledUser;
        QString server;
        QString user;
        QString password;
        QString code;
        QString token;
        bool isCodeShown = false;
    };

    explicit SignInFields(QWidget *parent = nullptr);

    // Takes what is typed out of these fields, for those that come in their place. The secrets are in the entry alone
    // then, and in the new fields once it is gone.
    [[nodiscard]] Entry takeEntry();
    void setEntry(const Entry &entry);

    [[nodiscard]] QLineEdit *server() const { return m_server; }
    [[nodiscard]] QLineEdit *user() const { return m_user; }
    [[nodiscard]] QLineEdit *password() const { return m_password; }
    [[nodiscard]] QLineEdit *code() const { return m_code; }
    [[nodiscard]] QLineEdit *token() const { return m_token; }

    // Nobody's password goes to another server or user than it was typed for: it is wiped then. An empty `user` leaves
    // what is typed.
    void fill(const ServerAddress &server, const QString &user);
    // In short: user, password and code in one line.
    void setShort(bool isShort);
    void showCode(); // hidden until it is asked for, and again with another server or user
    [[nodiscard]] bool isCodeShown() const;
    [[nodiscard]] bool isFor(const ServerAddress &server, const QString &user) const; // an empty one: anybody
    [[nodiscard]] bool isChanged() const; // something was typed that fill() did not
    [[nodiscard]] bool hasToken() const;  // in sight
    void wipeSecrets();
    // Where a password manager begins: it types the user, Tab, the password and Enter, and must not have it land in the
    // token. In short there is no token, and one with a known user goes on with the password.
    void focusFirst();

signals:
    void submitted(); // by Enter in one of them

private:
    QLineEdit *addField(const QString &label, QBoxLayout *layout);
    void addServerLine();
    void updateServerLine();
    void forgetCode();

    ServerAddress m_filledServer;
    QString m_filledUser;
    bool m_isShort = false;
    QBoxLayout *m_beside;        // server, user, password and code
    QList<QWidget *> m_longOnly; // what the short form does not show
    QLineEdit *m_server;
    ElidedLabel *m_serverLine; // the address that will be used
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_code;
    QLineEdit *m_token;
};
