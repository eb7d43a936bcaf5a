// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Chooses the proxy, and a certificate authority to trust beside the system's.
#pragma once

#include "api/NetworkSettings.h"

#include <QDialog>

class MessageBar;
class QButtonGroup;
class QLineEdit;

class NetworkDialog : public QDialog
{
    Q_OBJECT
public:
    NetworkDialog(const NetworkSettings &settings, QWidget *parent);
    ~NetworkDialog() override;

    void accept() override;

signals:
    void chosen(const NetworkSettings &settings); // they can be used

private:
    [[nodiscard]] NetworkSettings entered() const;
    void updateEnabled();
    void chooseFile();

    MessageBar *m_messages;
    QButtonGroup *m_ways;
    QWidget *m_manual;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_file;
};
