// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/AccountSession.h"

#include "account/AccountStore.h"
#include "api/ApiClient.h"
#include "api/Failure.h"
#include "profile/ProfileModel.h"
#include "save/ProfileSaver.h"
#include "save/SaveResult.h"

#include <utility>

using namespace Qt::StringLiterals;
using OpeningState::Action;
using OpeningState::Attempt;
using OpeningState::Event;

AccountSession::AccountSession(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_open({parts.client, parts.model, parts.saver, parts.accounts, parts.work}),
      m_loader(parts.client, parts.model),
      m_custodian(parts.accounts, parts.keychain),
      m_custody(parts.accounts, m_custodian),
      m_opening(parts.accounts, m_custodian)
{
    connect(&m_loader, &ProfileLoader::loadingChanged, this, &AccountSession::readingChanged);
    connect(&m_loader, &ProfileLoader::arrived, this, &AccountSession::onArrived);
    connect(&m_loader, &ProfileLoader::failed, this, &AccountSession::onReadFailed);
    connect(&parts.saver, &ProfileSaver::finished, this, &AccountSession::onSaveFinished);
    connect(&parts.accounts, &AccountStore::problem, this, &AccountSession::problem);
    connect(&m_opening, &KeychainOpening::waiting, this, &AccountSession::waitingForKeychain);
    connect(&m_opening, &KeychainOpening::signInNeeded, this, &AccountSession::askForSignIn);
    connect(&m_opening, &KeychainOpening::ready, this, &AccountSession::open);
    connect(&m_custodian, &Custodian::problem, this, &AccountSession::problem);
    connect(&m_open, &OpenAccount::lastKnownChanged, this, &AccountSession::lastKnownChanged);
    connect(&m_custody, &OpenCustody::changed, this, &AccountSession::custodyChanged);
}

void AccountSession::start(const std::optional<ServerAddress> &server, std::optional<qint64> userId)
{
    m_parts.accounts.load();
    const std::optional<Account> last = m_parts.accounts.latest(server);
    if (!last) {
        const AccountAccess nobody{.server = server.value_or(ServerAddress()), .token = {}, .userId = userId};
        m_parts.client.setAccount(nobody);
        askForSignIn({.server = nobody.server});
        return;
    }
    m_parts.client.setAccount({.server = last->server, .token = {}, .userId = userId});
    openKnown(*last, userId);
}

void AccountSession::accept(const ServerAddress &server, const Token &token)
{
    open(OpeningCandidate::brought(server, token, m_parts.client.account()));
}

bool AccountSession::switchTo(const QString &key)
{
    const std::optional<Account> account = m_parts.accounts.account(key);
    if (!account || m_parts.saver.isBusy())
        return false;
    openKnown(*account, std::nullopt);
    return true;
}

void AccountSession::openAnyway(const QString &key)
{
    m_parts.work.claimAnyway(key);
    if (const std::optional<OpeningCandidate> candidate = std::exchange(m_elsewhere, std::nullopt))
        open(*candidate);
    else
        static_cast<void>(switchTo(key));
}

void AccountSession::reload()
{
    const Action action = step(Event::ReloadRequested);
    if (action == Action::Read)
        m_loader.load(m_candidate->access);
    else if (action == Action::Reread && !m_loader.isLoading())
        m_loader.load(m_parts.client.account());
}

bool AccountSession::look()
{
    if (isBusy() || m_parts.client.account().token.isEmpty() || !m_parts.client.mayCallUnasked())
        return false;
    const Action action = step(Event::ReloadRequested);
    if (action == Action::Read)
        m_loader.look(m_candidate->access);
    else if (action == Action::Reread)
        m_loader.look(m_parts.client.account());
    return m_loader.isLooking();
}

bool AccountSession::isBusy() const
{
    return m_loader.isLoading() || m_loader.isLooking() || m_parts.saver.isBusy();
}

void AccountSession::giveUp()
{
    if (m_loader.isLooking()) { // for what is given up
        m_loader.stop();
        step(Event::NoAnswer);
    }
    step(Event::GivenUp);
}

bool AccountSession::signOut()
{
    if (m_parts.saver.isBusy())
        return false;
    const ServerAddress server = m_parts.client.account().server;
    const std::optional<Account> account = m_parts.accounts.account(openKey());
    const int changes = m_parts.model.modifiedCount();
    close();
    if (account)
        m_custodian.takeOut(*account);
    askForSignIn(SignInRequest::signedOut(server, account ? account->email : QString(), changes));
    return true;
}

bool AccountSession::forget(const QString &key)
{
    const std::optional<Account> account = m_parts.accounts.account(key);
    const bool isOpen = key == openKey();
    if (!account || (isOpen && m_parts.saver.isBusy()))
        return false;
    if (!m_parts.work.claim(key)) {
        m_elsewhere.reset();
        emit openElsewhere(key);
        return true;
    }
    // By their keys: what else is known of an account changes, also while it is being opened.
    const bool isOpening = m_opening.isFor(key) || (m_candidate && m_candidate->tokenKey() == key);
    if (isOpen)
        close();
    else if (isOpening)
        stopOpening();
    m_parts.work.drop(key);
    m_custodian.forget(*account);
    m_parts.accounts.forget(key);
    if (isOpen || (isOpening && !m_parts.model.isLoaded()))
        askForSignIn({.server = account->server});
    return true;
}

void AccountSession::cancel()
{
    m_loader.cancel();
    m_opening.giveUp();
}

void AccountSession::openKnown(const Account &account, std::optional<qint64> userId)
{
    stopOpening();
    if (const auto kept = m_custodian.kept(account.key())) {
        open(OpeningCandidate::of(account, userId, kept->token, kept->custody));
    } else if (!account.inKeychain) {
        askForSignIn({.server = account.server, .user = account.email});
    } else {
        step(Event::KeychainAsked);
        m_opening.open(account, userId);
    }
}

void AccountSession::open(const OpeningCandidate &candidate)
{
    m_opening.stop();
    step(Event::TokenGiven);
    m_candidate = candidate;
    if (!m_parts.model.isLoaded())
        m_parts.client.setAccount(candidate.access);
    m_loader.load(candidate.access);
}

void AccountSession::askForSignIn(const SignInRequest &request)
{
    step(Event::TokenMissing);
    emit signInNeeded(request);
}

// Sets the next state before its action is done, since an action may end a save, whose end calls step() again.
Action AccountSession::step(Event event)
{
    const OpeningState::Transition transition = OpeningState::transition(m_state, event);
    m_state = transition.next;
    if (m_state.attempt == Attempt::None)
        m_candidate.reset();
    return transition.action;
}

void AccountSession::onArrived(const Profile &profile, const AccountAccess &account)
{
    const QString key = Account::keyOf(account.server, profile.id.value_or(0));
    if (!m_parts.work.claim(key)) {
        m_elsewhere = m_candidate;
        if (step(Event::ArrivedElsewhere) == Action::TellElsewhere)
            emit openElsewhere(key);
        return;
    }
    const std::optional<OpeningCandidate> candidate = m_candidate;
    const Action action = step(Event::Arrived);
    if (action == Action::Ignore)
        return;
    if (const std::optional<Account> putAway = m_open.take(profile, account))
        emit notice(tr("The unsaved changes of %1 are kept, and there again when you open that account.")
                        .arg(putAway->description()));
    if (action == Action::TakeOver)
        m_custody.open(*candidate, m_open.tokenOwner());
    else
        m_custody.goOn(m_open.tokenOwner());
    emit profileRead();
}

void AccountSession::onReadFailed(const ApiError &error, bool wasLook)
{
    if (wasLook && error.isNoAnswer() && Failure::of(error).isLookedFor) {
        step(Event::NoAnswer); // what there is to show, and to say, is shown and said
        emit nothingFound(error);
        return;
    }
    const std::optional<OpeningCandidate> candidate = m_candidate;
    Action action = step(OpeningState::ofFailure(error));
    if (action == Action::ShowLastKnown)
        action = step(showLastKnown(*candidate) ? Event::LastKnownFound : Event::LastKnownMissing);
    if (action == Action::AskRefused) {
        m_custodian.drop(candidate->tokenKey());
        emit signInNeeded(candidate->refused(error, openKey()));
    } else if (action == Action::AskExpired) {
        askExpired(error);
    }
    if (action != Action::Ignore)
        emit readFailed(error);
}

void AccountSession::onSaveFinished(const SaveResult &result)
{
    const bool isRefused = result.error && result.error->kind == ApiError::Kind::NotSignedIn;
    const Action action = step(isRefused ? Event::SaveRefused : result.error ? Event::SaveFailed : Event::Saved);
    if (action == Action::KeepProfile) {
        m_open.confirm();
    } else if (action == Action::AskExpired) {
        askExpired(*result.error);
    }
    emit saveFinished(result);
}

void AccountSession::askExpired(const ApiError &error)
{
    m_custody.refuse();
    const std::optional<Account> known = m_parts.accounts.account(openKey());
    const QString user = known ? known->email : m_open.tokenOwner().value_or(Account()).email;
    emit signInNeeded(SignInRequest::expired(m_parts.client.account().server, user, error));
}

// Neither the keychain's answer nor the read under way opens anything any more.
void AccountSession::stopOpening()
{
    m_opening.stop();
    if (m_state.attempt == Attempt::Opening)
        m_loader.stop();
    step(Event::OpeningStopped);
    if (!m_parts.model.isLoaded())
        m_open.leaveServerOnly();
}

void AccountSession::close()
{
    stopOpening();
    m_loader.stop();
    step(Event::CloseRequested);
    m_open.close();
    m_custody.close();
}

// The account that was to be opened, as it was read last: its edits can go on, and a profile confirms it later. Whether
// there is one.
bool AccountSession::showLastKnown(const OpeningCandidate &candidate)
{
    const QString key = candidate.profileKey();
    if (key.isEmpty())
        return false;
    if (!m_parts.work.claim(key)) {
        m_elsewhere = m_candidate;
        emit openElsewhere(key);
        return false;
    }
    if (!m_open.takeLastKnown(key))
        return false;
    m_custody.openForNow(candidate);
    return true;
}
