// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/WindowState.h"

#include "core/Core.h"
#include "ui/save/Footer.h"
#include "ui/save/LeaveGuard.h"
#include "ui/window/FormPage.h"
#include "ui/window/MainMenu.h"
#include "ui/window/SignInPresenter.h"

WindowState::WindowState(const Parts &parts, QWidget *window) : QObject(window), m_parts(parts), m_window(window)
{
    const Core &core = parts.core;
    connect(&core.model, &ProfileModel::modifiedCountChanged, this, &WindowState::update);
    connect(&core.saver, &ProfileSaver::stateChanged, this, &WindowState::update);
    connect(&core.history, &EditHistory::changed, this, &WindowState::update);
    connect(&core.session, &AccountSession::custodyChanged, this, &WindowState::update);
    connect(&core.session, &AccountSession::readingChanged, this,
        [this](bool reading) { setWaitingFor(reading ? QString() : m_waitingFor); });
    connect(&parts.signIn, &SignInPresenter::shown, this, &WindowState::update);
    const auto showWaiting = [this](bool waiting) { setWaitingFor(waiting ? tr("Asking the keychain…") : QString()); };
    connect(&core.session, &AccountSession::waitingForKeychain, this, showWaiting);
    connect(&core.network, &NetworkStore::waitingForKeychain, this, showWaiting);
    connect(&core.keychain, &TokenStore::passwordAsked, this, [this, &core] {
        if (core.session.isWaitingForKeychain() || core.network.isWaitingForKeychain())
            setWaitingFor(tr("Waiting for the keychain's password window…"));
    });
    update();
}

void WindowState::setWaitingFor(const QString &sentence)
{
    m_waitingFor = sentence;
    update();
}

void WindowState::update()
{
    const Core &core = m_parts.core;
    const bool isSaving = core.saver.isBusy();
    const bool isAsking = core.saver.isAsking();
    const bool isLoading = core.session.isReading();
    const bool isWaiting = !m_waitingFor.isEmpty();
    const bool isForm = !m_parts.signIn.isInsteadOfForm();
    const bool isSignedIn = core.session.isSignedIn();
    const int changes = core.model.modifiedCount();

    Footer::State footer{.waitingFor = m_waitingFor,
        .changes = changes,
        .canSave = isForm && !isLoading && !isSaving && !isAsking && !isWaiting && changes > 0,
        .canCancel
        = isLoading || isSaving || core.session.isWaitingForKeychain() || core.network.isWaitingForKeychain(),
        .saving = core.saver.state()};
    if (isLoading && !core.model.isLoaded())
        footer.waitingFor = tr("Loading the profile…");
    m_parts.form.footer().setState(footer);
    m_parts.form.setBusy(isLoading || isSaving || isWaiting);

    const std::optional<EditHistory::Kind> back = core.history.next();
    m_parts.menu.setState({.canSave = footer.canSave,
        .canRevertAll = isForm && changes > 0,
        .bringsBack = back,
        .canBringBack = isForm && back && (back == EditHistory::Kind::Discard || (!isSaving && !isAsking)),
        .canReload
        = isForm && !isWaiting && !isLoading && !isSaving && !isAsking && !core.client.account().token.isEmpty(),
        .canSignOut = isForm && !isWaiting && isSignedIn,
        .canAddAccount = isForm && !isWaiting});
    m_parts.guard.setCanSave(isSignedIn && !isLoading);
    m_window->setWindowModified(changes > 0);
}
