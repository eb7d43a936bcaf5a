// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Old and new value of each changed field, and the request as it will be sent, with the token hidden. Accepted: send
// it.
#pragma once

#include "api/ApiClient.h"

#include <QDialog>

class ProfileModel;
class QCheckBox;

class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    ReviewDialog(const ProfileModel &model, const ApiClient::Preview &request, QWidget *parent);

    // Whether the person wants to see the request in the log when it is sent.
    [[nodiscard]] bool showsRequest() const;

private:
    QCheckBox *m_showRequest;
};
