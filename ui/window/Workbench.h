// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a tester has beside the form: the requests, the testing window, the journal of the session and the report. Joins
// them with the window's menu, with the details of its messages and with what is asked around a save.
#pragma once

#include <QObject>

class Core;
class MainMenu;
class MessageDetails;
class QWidget;
class RequestsPresenter;
class SaveDialogs;
class SessionWatch;
class TestingPresenter;

class Workbench : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Core &core;
        const SessionWatch &watch;
        MainMenu &menu;
        MessageDetails &details;
        SaveDialogs &saving;
    };

    Workbench(const Parts &parts, QWidget *window);

    [[nodiscard]] RequestsPresenter &requests() const { return *m_requests; }
    [[nodiscard]] TestingPresenter &testing() const { return *m_testing; }

private:
    RequestsPresenter *m_requests;
    TestingPresenter *m_testing;
};
