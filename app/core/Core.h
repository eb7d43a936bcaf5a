// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The program without a window: owns its parts, and wires them in the one right order. The program, its tests and
// whatever else edits a profile start from here.
#pragma once

#include "account/AccountClaim.h"
#include "account/AccountSession.h"
#include "account/AccountStore.h"
#include "account/ConnectionWatch.h"
#include "account/KeptWork.h"
#include "account/OldFiles.h"
#include "account/SignIn.h"
#include "api/ApiClient.h"
#include "api/NetworkStore.h"
#include "api/PhotoLoader.h"
#include "drafts/DraftStore.h"
#include "drafts/LastProfile.h"
#include "profile/ProfileModel.h"
#include "requests/CallLog.h"
#include "save/EditHistory.h"
#include "save/ProfileSaver.h"
#include "testing/ChecklistRun.h"
#include "testing/SimulatorRemote.h"
#include "timezone/RecentTimeZones.h"

class TokenStore;
struct Options;

class Core
{
public:
    // Where things are kept; an empty folder: nowhere, so that they end with the program.
    struct Folders {
        QString settings;           // network, recent time zones
        QString data;               // the folders of the accounts
        bool claimsAccounts = true; // whether an account that another process has open is left to that
    };

    Core(const Folders &folders, TokenStore &tokens);

    // The key of the account that open() is going to open, see Account; empty: not known before a profile is read.
    [[nodiscard]] QString keyAtStart(const Options &options);
    // Whether open() is going to ask for a sign-in at once: nobody is known, and no token was given.
    [[nodiscard]] bool opensNobody(const Options &options);
    // Opens the account that the program was started for, as soon as the network's settings are known. Ends as
    // AccountSession::start() and openGiven() do.
    void open(const Options &options);

    // In the order in which they are made; each is given only those above it.
    TokenStore &keychain;
    AccountFolders accountFolders;
    OldFiles oldFiles; // moved before anything is read
    ApiClient client;
    ProfileModel model;
    ProfileSaver saver;
    EditHistory history;
    SignIn signIn;
    PhotoLoader photos;
    CallLog calls; // from the first one on
    NetworkStore network;
    AccountStore accounts;
    DraftStore drafts;
    LastProfile lastProfile;
    AccountClaim claim;
    KeptWork work;
    AccountSession session;
    ConnectionWatch watch;
    SimulatorRemote simulator;
    ChecklistRun checklist;
    RecentTimeZones recentTimeZones;
};
