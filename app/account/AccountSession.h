// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Which account is open, how it came to be open, and where its token is kept: drives OpeningState. Another account
// takes over in one step, when its profile has arrived: until then the client, the model and the saver are the first
// one's. While there is no network, an account opens with its last known profile. It speaks when all of it stands, so
// that who hears it, in whatever order and however late, finds the same.
#pragma once

#include "account/Custodian.h"
#include "account/KeptWork.h"
#include "account/KeychainOpening.h"
#include "account/OpenAccount.h"
#include "account/OpenCustody.h"
#include "account/OpeningCandidate.h"
#include "account/OpeningState.h"
#include "account/ProfileLoader.h"
#include "api/ApiError.h"
#include "profile/Profile.h"

class AccountStore;
class ApiClient;
class ProfileModel;
class ProfileSaver;
struct SaveResult;

class AccountSession : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ApiClient &client;
        ProfileModel &model;
        ProfileSaver &saver;
        AccountStore &accounts;
        TokenStore &keychain;
        KeptWork &work;
    };

    using SignInRequest = ::SignInRequest;

    explicit AccountSession(const Parts &parts, QObject *parent = nullptr);

    // Opens the account that was used last, on `server` if one is given, to edit `userId` if one is given. Ends in
    // profileRead(), readFailed() or signInNeeded().
    void start(const std::optional<ServerAddress> &server, std::optional<qint64> userId);
    // Opens with a token that came with the start of the program. It is neither remembered nor kept.
    void openGiven(const AccountAccess &account)
    {
        open({.access = account, .known = {}, .custody = {.place = Custody::Place::Given}});
    }
    // Opens with a token that the person brought: signed in, pasted or imported. Once the profile says whose it is, the
    // account is remembered and the token goes into the keychain.
    void accept(const ServerAddress &server, const Token &token);
    // Opens a known account. Edits of the present one are kept for it. No while a save is under way.
    [[nodiscard]] bool switchTo(const QString &key);
    // Opens an account of which openElsewhere() has told, whoever has it.
    void openAnyway(const QString &key);
    // Reads the profile again; also tries again what failed to open.
    void reload();
    // Reads it as reload() does, but nobody asked for it: ends in profileRead(), in nothingFound() where there is no
    // answer still, and else in readFailed(). Returns whether there is anything to read, and may be read unasked.
    [[nodiscard]] bool look();
    // Forgets what failed to open, where an account is open: reload() is about that again.
    void giveUp();
    // Takes the token out of the keychain and asks for sign-in. No while a save is under way.
    [[nodiscard]] bool signOut();
    // Forgets the account and all that was kept for it. No while a save of it is under way.
    [[nodiscard]] bool forget(const QString &key);
    // Ends the wait for the keychain with signInNeeded(), and a read with readFailed().
    void cancel();

    [[nodiscard]] OpeningState::State state() const { return m_state; }
    [[nodiscard]] bool isReading() const { return m_loader.isLoading(); }
    [[nodiscard]] bool isBusy() const; // reading, looking or saving
    [[nodiscard]] bool isWaitingForKeychain() const { return m_opening.waitingFor().has_value(); }
    [[nodiscard]] bool isSignedIn() const { return m_custody.isSignedIn(); }
    [[nodiscard]] const Custody &custody() const { return m_custody.custody(); }
    // The key of the account that is open, of that in the keychain; empty: none, or one that is not remembered.
    [[nodiscard]] QString openKey() const { return m_custody.key(); }
    // When the profile was read that is shown for want of a network; nothing: it is the server's present one.
    [[nodiscard]] std::optional<QDateTime> lastKnown() const { return m_open.lastKnown(); }

signals:
    void waitingForKeychain(bool waiting);
    void readingChanged(bool reading);
    void profileRead();                     // the server's present profile is in the model
    void readFailed(const ApiError &error); // signInNeeded() has come before, where the token was refused
    void nothingFound(const ApiError &error);
    void saveFinished(const SaveResult &result);
    void signInNeeded(const AccountSession::SignInRequest &request);
    void custodyChanged(); // custody(), isSignedIn() or openKey()
    void lastKnownChanged();
    // Another process has the account with this key; here, all is as it was.
    void openElsewhere(const QString &key);
    void notice(const QString &sentence); // nothing failed, but the person should know
    void problem(const QString &sentence);

private:
    void openKnown(const Account &account, std::optional<qint64> userId);
    void open(const OpeningCandidate &candidate);
    void askForSignIn(const SignInRequest &request);
    OpeningState::Action step(OpeningState::Event event);
    void onArrived(const Profile &profile, const AccountAccess &account);
    void onReadFailed(const ApiError &error, bool wasLook);
    void onSaveFinished(const SaveResult &result);
    void askExpired(const ApiError &error);
    void stopOpening();
    void close();
    [[nodiscard]] bool showLastKnown(const OpeningCandidate &candidate);

    Parts m_parts;
    OpeningState::State m_state;
    OpenAccount m_open;
    ProfileLoader m_loader;
    Custodian m_custodian;
    OpenCustody m_custody;
    KeychainOpening m_opening;
    std::optional<OpeningCandidate> m_candidate; // to be opened, while there is an attempt
    std::optional<OpeningCandidate> m_elsewhere; // was to be opened, but another process has it
};
