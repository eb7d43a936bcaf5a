// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Who is edited, and where: initials on a colour of their own, the name and the quiet facts; at the right the server
// and how long the sign-in lasts.
#pragma once

#include <QJsonValue>
#include <QWidget>

class ElidedLabel;
class HostChip;
class ProfileModel;
class QAction;
class ServerAddress;

class AccountHeader : public QWidget
{
    Q_OBJECT
public:
    explicit AccountHeader(const ProfileModel &model, QWidget *parent = nullptr);

    void setServer(const ServerAddress &server);
    void setSignedIn(bool signedIn);
    // What the server's menu offers. The actions belong to the caller.
    void setMenuActions(const QList<QAction *> &actions) { m_actions = actions; }

    // The name as the server has it, or the user name where there is none; fit for one line.
    [[nodiscard]] static QString displayName(const ProfileModel &model);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateFonts();
    void updateProfile();
    void openMenu();
    [[nodiscard]] QString facts() const;

    const ProfileModel &m_model;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    HostChip *m_chip;
    ElidedLabel *m_session;
    QList<QAction *> m_actions;
    QString m_initials;
    QJsonValue m_shownName = QJsonValue(QJsonValue::Undefined);
};
