// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/Core.h"

#include "process/Options.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace
{
QString below(const QString &folder, QLatin1StringView name)
{
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
}

std::optional<ServerAddress> serverAskedFor(const Options &options)
{
    return options.hostGiven ? std::optional(options.account.server) : std::nullopt;
}
} // namespace

Core::Core(const Folders &folders, TokenStore &tokens)
    : keychain(tokens),
      accountFolders(below(folders.data, "accounts"_L1)),
      oldFiles(folders.settings, folders.data, accountFolders),
      saver(client, model),
      history(model, saver),
      signIn(client),
      calls(client, photos),
      network(below(folders.settings, "network.json"_L1), keychain),
      accounts(accountFolders, oldFiles.problems()),
      drafts(accountFolders),
      lastProfile(accountFolders),
      claim(folders.claimsAccounts ? accountFolders : AccountFolders({})),
      work({model, history, drafts, lastProfile, claim}),
      session({client, model, saver, accounts, keychain, work}),
      watch(session),
      recentTimeZones(below(folders.settings, "time-zones.json"_L1))
{
    QObject::connect(&network, &NetworkStore::changed, &client, &ApiClient::setNetwork);
    QObject::connect(&network, &NetworkStore::changed, &photos, &PhotoLoader::setNetwork);
    QObject::connect(
        &session, &AccountSession::profileRead, &simulator, [this] { simulator.follow(client.account().server); });
}

QString Core::keyAtStart(const Options &options)
{
    const AccountAccess &account = options.account;
    accounts.load();
    const std::optional<Account> last
        = account.token.isEmpty() ? accounts.latest(serverAskedFor(options)) : std::nullopt;
    if (account.userId)
        return Account::keyOf(last ? last->server : account.server, *account.userId);
    return last ? last->key() : QString();
}

bool Core::opensNobody(const Options &options)
{
    accounts.load();
    return options.account.token.isEmpty() && accounts.accounts().isEmpty();
}

void Core::open(const Options &options)
{
    const auto open = [this, options] {
        if (options.account.token.isEmpty())
            session.start(serverAskedFor(options), options.account.userId);
        else
            session.openGiven(options.account);
    };
    QObject::connect(&network, &NetworkStore::ready, &session, open, Qt::SingleShotConnection);
    network.load();
}
