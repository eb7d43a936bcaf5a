// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The window: a form page, a sign-in page, and what leads from one to the other. It owns no call: loader, saver and
// sign-in end in signals, and each ends in something that can be read.
#pragma once

#include "account/AccountSession.h"

#include <QMainWindow>

#include <memory>

class Core;
class SessionWatch;
struct SaveResult;
struct WindowParts;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Core &core, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Rows without a profile, while something outside the window has to come first.
    void startWaiting(const QString &sentence);
    // Says what failed outside the window; ends the waiting.
    void showProblem(const QString &sentence);
    // What is half written counts, and all that is not saved goes onto the disk: the program is about to end.
    void keepEverything();
    // Fills the window anew, in the language that is used now: with the same page, values, focus and scroll position,
    // and with what is said of the last call. A message about something else stays in the words of its time.
    void renew();
    // Without a question: nobody is there to answer it.
    void closeForGood()
    {
        m_mayClose = true;
        close();
    }

signals:
    void firstPainted();                     // once: the window with its rows has handled its first Paint event
    void signInShown(const QString &reason); // may be empty
    void profileShown();                     // a profile answer is in the form
    void loadFailed(const QString &sentence);
    void notNeeded(); // the account is open in another window, which is in front now
    void ending();    // the window goes for good

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void fill();
    void connectActions();
    void reload();
    void save();
    void cancel();
    void signOut();
    void showSignIn(const AccountSession::SignInRequest &request);
    void onSignedIn(const ServerAddress &server, const Token &token);
    void onSignInCancelled();
    void onProfileRead();
    bool showAccount();
    void onProfileChanged();
    void onReadFailed(const ApiError &error);
    void onSaveFinished(const SaveResult &result);
    void changeLanguage();
    void onRestored(const QStringList &keys, const QDateTime &changed);
    void connectSession();
    void showForm();

    Core &m_core;
    SessionWatch *m_watch; // from before the first part is there: it sees each menu come
    std::unique_ptr<WindowParts> m_parts;
    QString m_shownKey; // whose values are in the form
    bool m_mayClose = false;
    bool m_isQuitting = false;
    bool m_painted = false;
};
