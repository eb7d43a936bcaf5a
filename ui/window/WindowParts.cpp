// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/WindowParts.h"

#include "core/Core.h"
#include "ui/account/AccountPresenter.h"
#include "ui/account/OtherWindow.h"
#include "ui/form/ProfileForm.h"
#include "ui/message/MessageBar.h"
#include "ui/message/MessageDetails.h"
#include "ui/network/NetworkLoss.h"
#include "ui/network/NetworkPresenter.h"
#include "ui/requests/RequestsPresenter.h"
#include "ui/save/LeaveGuard.h"
#include "ui/save/OfflinePresenter.h"
#include "ui/save/SaveDialogs.h"
#include "ui/save/SaveReport.h"
#include "ui/testing/TestingPresenter.h"
#include "ui/window/FormPage.h"
#include "ui/window/LanguageMenu.h"
#include "ui/window/MainMenu.h"
#include "ui/window/WindowMessages.h"
#include "ui/window/WindowState.h"
#include "ui/window/Workbench.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QScrollBar>
#include <QStackedWidget>

WindowParts::WindowParts(Core &theCore, const SessionWatch &watch, QMainWindow *theWindow)
    : core(theCore),
      window(theWindow),
      pages(new QStackedWidget(window)),
      form(new FormPage(core.model, core.recentTimeZones)),
      menu(new MainMenu(window)),
      details(new MessageDetails(core.calls, window)),
      account(new AccountPresenter({core.client, core.model, core.accounts, core.session, core.photos, core.simulator},
          form->header(), {menu->addAccount(), menu->signOut()}, window)),
      guard(new LeaveGuard(core.model, core.saver, core.work, window)),
      saveDialogs(new SaveDialogs({core.client, core.model, core.saver, core.history, form->form()}, window)),
      signIn(new SignInPresenter({core.signIn, core.model, core.session, core.work, *details}, pages, form)),
      offline(new OfflinePresenter(
          {core.session, core.model}, {menu->reload(), menu->network(), menu->addAccount()}, window)),
      network(new NetworkPresenter({core.client, core.network, core.calls, *details}, window)),
      messages(new WindowMessages(core.model, form->messages(), *signIn, window)),
      state(new WindowState({core, *form, *menu, *guard, *signIn}, window)),
      workbench(new Workbench({core, watch, *menu, *details, *saveDialogs}, window)),
      otherWindow(new OtherWindow({core.claim, core.session, core.accounts, core.model}, window)),
      networkLoss(new NetworkLoss(core.network, window))
{
    pages->addWidget(form);
    window->setCentralWidget(pages);
    form->messages().setDetails(details);
    connectAmongThemselves();
}

void WindowParts::connectAmongThemselves()
{
    QObject::connect(menu, &MainMenu::viewOpens, menu, [this] { menu->languages().setEnabled(canGo()); });
    QObject::connect(&core.session, &AccountSession::notice, messages, &WindowMessages::keepForProfile);
    QObject::connect(&core.session, &AccountSession::problem, messages, &WindowMessages::warn);
    QObject::connect(&core.work, &KeptWork::problem, messages, &WindowMessages::warn);
    QObject::connect(&core.network, &NetworkStore::problem, messages, &WindowMessages::warn);
    QObject::connect(
        &core.session, &AccountSession::profileRead, network, [this] { network->noteFailure(std::nullopt); });
    QObject::connect(&core.session, &AccountSession::readFailed, network, &NetworkPresenter::noteFailure);
    QObject::connect(account, &AccountPresenter::busy, messages, &WindowMessages::sayBusy);
    QObject::connect(account, &AccountPresenter::message, &form->messages(), &MessageBar::addMessage);
    QObject::connect(saveDialogs, &SaveDialogs::reverted, &form->messages(), &MessageBar::addMessage);
    QObject::connect(guard, &LeaveGuard::discarded, &form->form(), &ProfileForm::showModelValues);
    QObject::connect(&core.model, &ProfileModel::fieldChanged, &form->messages(), &MessageBar::clearSuccess);
}

// The last first, as each knows only those before it.
WindowParts::~WindowParts()
{
    const QList<QObject *> parts{networkLoss, otherWindow, workbench, state, messages, network, offline, signIn,
        saveDialogs, guard, account, details, menu, pages, window->menuBar()};
    qDeleteAll(parts);
}

void WindowParts::show()
{
    window->menuBar()->show();
    pages->show();
}

bool WindowParts::canGo() const
{
    return !state->isWaiting() && !core.saver.isBusy() && !core.saver.isAsking() && !signIn->isRunning();
}

WindowParts::Stay WindowParts::takeStay()
{
    Stay stay;
    if (const QWidget *focused = window->focusWidget(); focused && form->form().isAncestorOf(focused))
        stay.focused = focused->objectName();
    stay.scrolled = form->form().verticalScrollBar()->value();
    stay.outcome = outcome;
    stay.problem = form->messages().openProblem();
    if (stay.problem)
        stay.problem->actions.clear();
    stay.signIn = signIn->takeStay();
    if (stay.signIn.held.hasAsked)
        stay.problem.reset(); // it is asked again
    stay.showsRequests = workbench->requests().isShown();
    stay.showsTesting = workbench->testing().isShown();
    return stay;
}

void WindowParts::resume(const Stay &stay)
{
    outcome = stay.outcome;
    account->update();
    signIn->resume(stay.signIn);
    if (QWidget *editor = stay.focused.isEmpty() ? nullptr : form->form().findChild<QWidget *>(stay.focused))
        editor->setFocus(Qt::OtherFocusReason);
    form->form().verticalScrollBar()->setValue(stay.scrolled);
    if (stay.showsRequests)
        workbench->requests().show();
    if (stay.showsTesting)
        workbench->testing().show();
    if (stay.showsRequests || stay.showsTesting)
        window->activateWindow();
    sayAgain(stay.problem);
    state->update();
}

void WindowParts::sayAgain(const std::optional<Message> &problem)
{
    std::optional<Message> message = problem;
    if (const auto *error = std::get_if<ApiError>(&outcome)) {
        account->noteFailure(*error);
        network->noteFailure(*error);
        message = offline->onLoadFailed(*error);
    } else if (const auto *result = std::get_if<SaveResult>(&outcome)) {
        message = messageOf(*result);
    }
    if (problem && message)
        form->messages().addMessage(*message);
}

std::optional<Message> WindowParts::messageOf(const SaveResult &result)
{
    offline->onSaveFinished(result);
    network->noteFailure(result.error);
    if (result.error && result.error->kind == ApiError::Kind::NotSignedIn)
        return std::nullopt; // the session says more of it
    const std::optional<Message> message = SaveReport::of(result, core.model.profile().experiments);
    return message ? std::optional(offline->withWayOut(*message, result)) : std::nullopt;
}
