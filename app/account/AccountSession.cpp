// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/AccountSession.h"

#include "account/AccountStore.h"
#include "account/ProfileLoader.h"
#include "api/ApiClient.h"
#include "base/Logging.h"
#include "profile/ProfileModel.h"
#include "save/ProfileSaver.h"

#include <utility>

using namespace Qt::StringLiterals;
using Place = Custody::Place;
using Problem = TokenStore::Problem;

AccountSession::AccountSession(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_custodian(parts.accounts, parts.keychain),
      m_opening(parts.accounts, m_custodian)
{
    connect(&parts.loader, &ProfileLoader::arriving, this, &AccountSession::onArriving);
    connect(&parts.loader, &ProfileLoader::loaded, this, &AccountSession::onLoaded);
    connect(&parts.loader, &ProfileLoader::failed, this, &AccountSession::onLoadFailed);
    connect(&parts.saver, &ProfileSaver::finished, this, &AccountSession::onSaveFinished);
    connect(&parts.accounts, &AccountStore::problem, this, &AccountSession::problem);
    connect(&m_opening, &KeychainOpening::waiting, this, &AccountSession::waitingForKeychain);
    connect(&m_opening, &KeychainOpening::signInNeeded, this, &AccountSession::signInNeeded);
    connect(&m_opening, &KeychainOpening::ready, this,
        [this](const Account &account, std::optional<qint64> userId, const Token &token) {
            open({.account = {.server = account.server, .token = token, .userId = userId},
                .known = account,
                .custody = {.place = Place::Keychain}});
        });
    connect(&m_custodian, &Custodian::problem, this, &AccountSession::problem);
    connect(&m_custodian, &Custodian::custodyChanged, this, [this](const QString &key, const Custody &custody) {
        if (key == m_openKey)
            setCustody(custody, key);
    });
}

void AccountSession::start(const std::optional<ServerAddress> &server, std::optional<qint64> userId)
{
    m_parts.accounts.load();
    const std::optional<Account> last = m_parts.accounts.latest(server);
    if (!last) {
        const AccountAccess nobody{.server = server.value_or(ServerAddress()), .token = {}, .userId = userId};
        m_parts.client.setAccount(nobody);
        emit signInNeeded({.server = nobody.server});
        return;
    }
    m_parts.client.setAccount({.server = last->server, .token = {}, .userId = userId});
    openKnown(*last, userId);
}

QString AccountSession::keyAtStart(const std::optional<ServerAddress> &server, std::optional<qint64> userId) const
{
    m_parts.accounts.load();
    const std::optional<Account> last = m_parts.accounts.latest(server);
    if (userId)
        return Account::keyOf(last ? last->server : server.value_or(ServerAddress()), *userId);
    return last ? last->key() : QString();
}

void AccountSession::openGiven(const AccountAccess &account)
{
    open({.account = account, .known = {}, .custody = {.place = Place::Given}});
}

void AccountSession::accept(const ServerAddress &server, const Token &token)
{
    // Who was to edit another user's profile there still is.
    const AccountAccess &now = m_parts.client.account();
    open({.account = {.server = server, .token = token, .userId = now.server == server ? now.userId : std::nullopt},
        .known = {},
        .custody = {.place = Place::Storing}});
}

bool AccountSession::switchTo(const QString &key)
{
    const std::optional<Account> account = m_parts.accounts.account(key);
    if (!account || m_parts.saver.isBusy())
        return false;
    openKnown(*account, std::nullopt);
    return true;
}

void AccountSession::reload()
{
    if (m_candidate)
        m_parts.loader.load(m_candidate->account);
    else
        m_parts.loader.load();
}

bool AccountSession::signOut()
{
    if (m_parts.saver.isBusy())
        return false;
    const ServerAddress server = m_parts.client.account().server;
    const std::optional<Account> account = m_parts.accounts.account(m_openKey);
    close();
    if (account)
        m_custodian.takeOut(*account);
    emit signInNeeded({.server = server, .user = account ? account->email : QString()});
    return true;
}

bool AccountSession::forget(const QString &key)
{
    const std::optional<Account> account = m_parts.accounts.account(key);
    const bool isOpen = key == m_openKey;
    if (!account || (isOpen && m_parts.saver.isBusy()))
        return false;
    if (!m_parts.work.claim(key)) {
        emit openElsewhere(key);
        return true;
    }
    // By their keys: what else is known of an account changes, also while it is being opened.
    const bool isOpening = (m_opening.waitingFor() && m_opening.waitingFor()->key() == key)
        || (m_candidate && m_candidate->known && m_candidate->known->key() == key);
    if (isOpen)
        close();
    else if (isOpening)
        stopOpening();
    m_parts.work.drop(key);
    m_custodian.forget(*account);
    m_parts.accounts.forget(key);
    emit forgotten(key);
    if (isOpen || (isOpening && !m_parts.model.isLoaded()))
        emit signInNeeded({.server = account->server});
    return true;
}

void AccountSession::stopWaiting()
{
    if (!m_opening.waitingFor())
        return;
    const Account account = *m_opening.waitingFor();
    m_opening.stop();
    emit signInNeeded({.server = account.server, .user = account.email});
}

void AccountSession::openKnown(const Account &account, std::optional<qint64> userId)
{
    m_candidate.reset();
    m_opening.stop();
    if (const auto kept = m_custodian.kept(account.key())) {
        open({.account = {.server = account.server, .token = kept->token, .userId = userId},
            .known = account,
            .custody = kept->custody});
    } else if (!account.inKeychain) {
        emit signInNeeded({.server = account.server, .user = account.email});
    } else {
        m_opening.open(account, userId);
    }
}

void AccountSession::open(const Candidate &candidate)
{
    m_opening.stop();
    m_candidate = candidate;
    if (!m_parts.model.isLoaded())
        m_parts.client.setAccount(candidate.account);
    m_parts.loader.load(candidate.account);
}

void AccountSession::onArriving(const Profile &profile)
{
    const AccountAccess account = m_candidate ? m_candidate->account : m_parts.client.account();
    ProfileModel &model = m_parts.model;
    const bool isSameProfile = model.isLoaded() && m_parts.client.account().server == account.server && profile.id
        && model.profile().id == profile.id;
    const QString key = Account::keyOf(account.server, profile.id.value_or(0));
    if (!m_parts.work.claim(key)) {
        m_parts.loader.turnAway();
        emit openElsewhere(key);
        return;
    }
    if (!isSameProfile) {
        if (model.modifiedCount() > 0)
            emit notice(tr("The unsaved changes of %1 are kept, and there again when you open that account.")
                            .arg(ownerFromProfile().description()));
        m_parts.work.putAway();
        m_parts.saver.reset();
    }
    m_parts.client.setAccount(account);
    // It may end a save; that is not the person going on with the account as it was (see onSaveFinished).
    const std::optional<Candidate> candidate = m_candidate;
    m_parts.saver.learnFrom(profile);
    m_candidate = candidate;
}

void AccountSession::onLoaded()
{
    setLastKnown(std::nullopt);
    const QString key = ownerFromProfile().key();
    m_parts.work.keepProfile(key);
    m_parts.work.bringBack(key);
    const bool isOwn = !m_parts.client.account().userId && m_parts.model.profile().id;
    if (!m_candidate) {
        if (isOwn && !m_openKey.isEmpty() && ownerFromProfile().key() == m_openKey)
            m_parts.accounts.remember(ownerFromProfile());
        if (!isSignedIn()) // the server has changed its mind about the token
            setCustody(m_custodyBefore, m_openKey);
        return;
    }
    const Candidate candidate = *std::exchange(m_candidate, std::nullopt);
    if (candidate.custody.place == Place::Given) {
        setCustody(candidate.custody, {});
        return;
    }
    if (!candidate.known && !isOwn) {
        setCustody({.place = Place::Nameless}, {});
        return;
    }
    const Account owner = isOwn ? ownerFromProfile() : *candidate.known;
    m_parts.accounts.remember(owner);
    setCustody(candidate.custody, owner.key());
    if (candidate.custody.place == Place::Storing)
        m_custodian.keep(owner, candidate.account.token);
    else
        m_custodian.hold(owner.key(), {candidate.account.token, candidate.custody});
}

void AccountSession::onLoadFailed(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        if (m_parts.model.isLoaded())
            m_candidate.reset(); // the present account stays
        return;
    }
    if (error.kind != ApiError::Kind::NotSignedIn) {
        if (error.isNoAnswer())
            showLastKnown();
        return; // reload() tries again
    }
    if (!m_candidate) {
        onSignInExpired(error);
        return;
    }
    const Candidate candidate = *std::exchange(m_candidate, std::nullopt);
    SignInRequest request = SignInRequest::refused(candidate.account.server, error);
    if (candidate.known) {
        m_custodian.drop(candidate.known->key());
        request.user = candidate.known->email;
        request.keepsForm = candidate.known->key() == m_openKey;
    }
    emit signInNeeded(request);
}

void AccountSession::onSaveFinished(const SaveResult &result)
{
    if (!result.error) {
        setLastKnown(std::nullopt);
        m_parts.work.keepProfile(ownerFromProfile().key());
    }
    if (result.error && result.error->kind == ApiError::Kind::NotSignedIn)
        onSignInExpired(*result.error);
    else if (!m_lastKnown && isSignedIn() && !m_parts.loader.isLoading())
        m_candidate.reset(); // the person has gone on with this account
}

void AccountSession::onSignInExpired(const ApiError &error)
{
    m_custodian.drop(m_openKey);
    if (isSignedIn())
        m_custodyBefore = m_custody;
    setCustody({}, m_openKey);
    const bool isOwn = !m_parts.client.account().userId;
    const QString own = isOwn ? m_parts.model.profile().email : QString();
    const std::optional<Account> known = m_parts.accounts.account(m_openKey);
    emit signInNeeded(SignInRequest::expired(m_parts.client.account().server, known ? known->email : own, error));
}

void AccountSession::stopOpening()
{
    m_candidate.reset();
    m_opening.stop();
    m_parts.loader.cancel();
    if (!m_parts.model.isLoaded())
        m_parts.client.setAccount({.server = m_parts.client.account().server, .token = {}, .userId = {}});
}

void AccountSession::close()
{
    stopOpening();
    m_parts.work.putAway();
    setLastKnown(std::nullopt);
    m_parts.saver.reset();
    m_parts.client.setAccount({.server = m_parts.client.account().server, .token = {}, .userId = {}});
    setCustody({}, {});
}

// The account that was to be opened, as it was read last: its edits can go on.
void AccountSession::showLastKnown()
{
    if (!m_candidate || m_parts.model.isLoaded())
        return;
    const Candidate &candidate = *m_candidate; // stays one: a profile has to confirm it
    if (!candidate.known && !candidate.account.userId)
        return;
    const QString key = candidate.account.userId ? Account::keyOf(candidate.account.server, *candidate.account.userId)
                                                 : candidate.known->key();
    if (!m_parts.work.claim(key)) {
        emit openElsewhere(key);
        return;
    }
    if (const std::optional<QDateTime> read = m_parts.work.showLast(key)) {
        setCustody(candidate.custody, candidate.known ? candidate.known->key() : QString());
        setLastKnown(read);
    }
}

void AccountSession::setLastKnown(const std::optional<QDateTime> &time)
{
    if (m_lastKnown == time)
        return;
    m_lastKnown = time;
    emit lastKnownChanged();
}

void AccountSession::setCustody(const Custody &custody, const QString &openKey)
{
    if (m_custody == custody && m_openKey == openKey)
        return;
    m_custody = custody;
    m_openKey = openKey;
    qCDebug(lcAccount) << "open:" << openKey << custody.text();
    emit custodyChanged();
}

// The account that is open, by its own profile. Without an id it is the server's nameless user.
Account AccountSession::ownerFromProfile() const
{
    const Profile &profile = m_parts.model.profile();
    Account owner{.server = m_parts.client.account().server,
        .userId = profile.id.value_or(0),
        .name = m_parts.model.serverValue("name"_L1).toString(),
        .email = profile.email.isEmpty() ? profile.username : profile.email};
    owner.inKeychain = m_parts.accounts.account(owner.key()).value_or(Account()).inKeychain;
    return owner;
}
