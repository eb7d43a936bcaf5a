// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Chooses the proxy, and a certificate authority to trust beside the system's.
#pragma once

#include "api/NetworkSettings.h"

#include <QDialog>

struct Message;
class MessageBar;
class QButtonGroup;
class QComboBox;
class QDialogButtonBox;
class QLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

class NetworkDialog : public QDialog
{
    Q_OBJECT
public:
    NetworkDialog(const NetworkSettings &settings, QWidget *parent);
    ~NetworkDialog() override;

    void accept() override;
    // Says something above the fields; the dialog grows by it, as far as the screen has room.
    void say(const Message &message);
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    // Offers a button that asks for a test of what is entered.
    void allowTest();
    // The password that is kept for the login that is entered has come from the keychain. What was typed stays.
    void takePassword(const NetworkSettings &kept);

signals:
    void chosen(const NetworkSettings &settings);        // they can be used
    void testRequested(const NetworkSettings &settings); // they can be tried

private:
    [[nodiscard]] NetworkSettings entered() const;
    // With the authorities; nothing: something is wrong, and is said.
    [[nodiscard]] std::optional<NetworkSettings> usable();
    void test();
    void updateEnabled();
    void growToFields();
    [[nodiscard]] QLayout *fileRow(QLineEdit *field, QPushButton *choose) const;
    void chooseFile(QLineEdit *field, const QString &title, const QString &filter);

    MessageBar *m_messages;
    QScrollArea *m_scroll;
    QWidget *m_fields;
    QButtonGroup *m_ways;
    QWidget *m_manual;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_file;
    QLineEdit *m_certificate;
    QLineEdit *m_certificatePassword;
    QDialogButtonBox *m_buttons;
};
