// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Joins the testing window with the editor: when there is one, what the state that is played asks to be done next, and
// who does it. The window is made when it is first wanted.
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

class AccountSession;
class ApiClient;
class ProfileModel;
class QAction;
class QWidget;
class ServerAddress;
class SimulatorRemote;
class TestingWindow;

class TestingPresenter : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        SimulatorRemote &simulator;
        AccountSession &session;
        const ApiClient &client;
        const ProfileModel &model;
    };
    struct Actions {
        QAction *testing; // shows the window
        QAction *reload;
        QAction *addAccount;
    };

    TestingPresenter(const Parts &parts, const Actions &actions, QWidget *window);
    ~TestingPresenter() override;

    void show();
    [[nodiscard]] bool isShown() const;

    // The menu with the action opens: whether the server is a simulator is asked now, if it may be one.
    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Next { Nothing, Reload, AddAccount, GoToHttps, GoToHttp };

    [[nodiscard]] Next next() const;
    void update();
    void goOn();
    void goTo(const ServerAddress &server);

    Parts m_parts;
    Actions m_actions;
    QWidget *m_window;
    std::unique_ptr<TestingWindow> m_testing;
};
