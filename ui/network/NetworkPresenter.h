// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Opens the network settings, filled with what is kept, and tests there what is entered. A failure that leads to them
// is said on in the dialog.
#pragma once

#include "api/ApiError.h"

#include <QObject>

#include <optional>

class ApiClient;
class CallLog;
class MessageDetails;
class NetworkDialog;
class NetworkStore;
class QWidget;

class NetworkPresenter : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ApiClient &client; // whose server a test asks
        NetworkStore &network;
        CallLog &calls; // gets the calls of tests, too
        MessageDetails &details;
    };

    NetworkPresenter(const Parts &parts, QWidget *window);

    // Opens the dialog; where the settings are not read yet, as soon as they are.
    void show();
    // The last call failed, or did not: the dialog says why.
    void noteFailure(const std::optional<ApiError> &error) { m_failure = error; }

private:
    void open();
    void offerTest(NetworkDialog *dialog);

    Parts m_parts;
    QWidget *m_window;
    std::optional<ApiError> m_failure;
    bool m_isWanted = false; // before the settings are read
};
