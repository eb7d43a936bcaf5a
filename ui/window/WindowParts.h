// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// All that a window is filled with: the menu, the pages, and what joins them with the core. For another language they
// are made anew, over the same core and in the same window, so that no word of the language before is left.
#pragma once

#include "save/SaveResult.h"
#include "ui/message/Message.h"
#include "ui/window/SignInPresenter.h"

#include <variant>

class AccountPresenter;
class Core;
class FormPage;
class LeaveGuard;
class MainMenu;
class MessageDetails;
class NetworkLoss;
class NetworkPresenter;
class OfflinePresenter;
class OtherWindow;
class QMainWindow;
class QStackedWidget;
class SaveDialogs;
class SessionWatch;
class WindowMessages;
class WindowState;
class Workbench;

struct WindowParts {
    // What there is to say something of: the last call; nothing: it went well, or there was none.
    using Outcome = std::variant<std::monostate, ApiError, SaveResult>;

    // What is on screen and not in the core.
    struct Stay {
        QString focused; // the name of the editor that has the focus; empty: none
        int scrolled = 0;
        SignInPresenter::Stay signIn;
        Outcome outcome;
        std::optional<Message> problem; // that nobody has closed; without buttons, which lead to parts that are gone
        bool showsRequests = false;
        bool showsTesting = false;
    };

    // They become children of the window.
    WindowParts(Core &core, const SessionWatch &watch, QMainWindow *window);
    ~WindowParts();
    Q_DISABLE_COPY_MOVE(WindowParts)

    void show(); // in a window that is shown already
    // Whether they can be made anew now: nothing is under way of which only they see the end.
    [[nodiscard]] bool canGo() const;
    // What is typed into the sign-in is in the result alone then.
    [[nodiscard]] Stay takeStay();
    // Says again what the last call came to, if that is not closed yet; another problem as it was said.
    void resume(const Stay &stay);
    // What there is to say of a save; nothing where that is said elsewhere.
    [[nodiscard]] std::optional<Message> messageOf(const SaveResult &result);

    Core &core;
    QMainWindow *window;
    QStackedWidget *pages;
    FormPage *form;
    MainMenu *menu;
    MessageDetails *details;
    AccountPresenter *account;
    LeaveGuard *guard;
    SaveDialogs *saveDialogs;
    SignInPresenter *signIn;
    OfflinePresenter *offline;
    NetworkPresenter *network;
    WindowMessages *messages;
    WindowState *state;
    Workbench *workbench;
    OtherWindow *otherWindow;
    NetworkLoss *networkLoss;
    Outcome outcome;

private:
    void connectAmongThemselves();
    void sayAgain(const std::optional<Message> &problem);
};
