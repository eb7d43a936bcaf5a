// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The window: a form page, a sign-in page, and what leads from one to the other. It owns no call: loader, saver and
// sign-in end in signals, and each ends in something that can be read.
#pragma once

#include "account/Account.h"
#include "api/ErrorText.h"

#include <QMainWindow>

class ApiClient;
class FormPage;
class KeptEdits;
class LeaveGuard;
class MainMenu;
class ProfileLoader;
class ProfileModel;
class ProfileSaver;
class QStackedWidget;
class SignIn;
class SignInPage;
struct SaveResult;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(ApiClient &client, ProfileModel &model, ProfileLoader &loader, ProfileSaver &saver, SignIn &signIn,
        QWidget *parent = nullptr);

    // Loads the profile, or shows the sign-in for the account's server where there is no token.
    void openAccount(const Account &account);
    void showSignIn(const ServerAddress &server, const QString &reason = {});
    // Rows without a profile, while something outside the window has to come first.
    void startWaiting(const QString &sentence);
    // Says what failed outside the window; ends the waiting.
    void showProblem(const QString &sentence);

signals:
    void firstPainted(); // once: the window with its rows has handled its first UpdateRequest
    void signInShown();
    void profileShown(); // a profile answer is in the form
    void loadFailed(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void reload();
    void save();
    void cancel();
    void revertAll();
    void switchServer();
    void signOut();
    void onSignedIn(const ServerAddress &server, const Token &token);
    void onLoaded();
    void onLoadFailed(const ApiError &error);
    void onSaveFinished(const SaveResult &result);
    void loadAwaited();
    void showForm();
    void updateState();
    void updateTitle();
    [[nodiscard]] bool isSignInShown() const;

    ApiClient &m_client;
    ProfileModel &m_model;
    ProfileLoader &m_loader;
    ProfileSaver &m_saver;
    SignIn &m_signIn;
    QStackedWidget *m_pages;
    FormPage *m_form;
    SignInPage *m_signInPage = nullptr; // made when first shown
    MainMenu *m_menu;
    LeaveGuard *m_guard;
    KeptEdits *m_keptEdits;
    QString m_waitingFor;
    bool m_reloadAsked = false; // by the person, who wants to see the server's values
    bool m_mayClose = false;
    bool m_painted = false;
    bool m_loadAwaitsPaint = false;
};
