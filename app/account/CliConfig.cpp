// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "account/CliConfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kMaximumSize = 1024 * 1024; // bytes
} // namespace

QString CliConfig::path()
{
    return QDir::home().filePath(u"edge-impulse-config.json"_s);
}

bool CliConfig::exists()
{
    return QFile::exists(path());
}

Parsed<AccountAccess> CliConfig::read(const QString &path)
{
    const auto refused = [](const QString &sentence) { return Parsed<AccountAccess>{{}, sentence}; };
    QFile file(path);
    if (!file.exists())
        return refused(tr("There is no file %1. Sign in with the Edge Impulse CLI first, or here.").arg(path));
    // A pipe or a device would keep whoever reads it waiting.
    if (!QFileInfo(path).isFile())
        return refused(tr("%1 could not be read: it is not a file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return refused(tr("The file %1 could not be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.read(kMaximumSize + 1);
    if (bytes.size() > kMaximumSize)
        return refused(tr("The file %1 is too large to be the configuration of the Edge Impulse CLI.").arg(path));

    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    Secret::wipe(bytes);
    if (!document.isObject())
        return refused(tr("The file %1 is no JSON object, so it is not the Edge Impulse CLI's.").arg(path));
    const QJsonValue token = document.object().value("jwtToken"_L1);
    if (token.isUndefined() || token.isNull() || token.toString(u"?"_s).isEmpty())
        return refused(tr("The file %1 holds no token. Sign in with the Edge Impulse CLI first, or here.").arg(path));
    if (!token.isString())
        return refused(tr("The token in %1 cannot be used: it is no text.").arg(path));
    const Parsed<Token> parsed = Token::parse(token.toString());
    if (!parsed.value)
        return refused(tr("The token in %1 cannot be used. %2").arg(path, parsed.error));

    const QJsonValue host = document.object().value("host"_L1);
    if (host.isUndefined() || host.isNull())
        return {AccountAccess{.server = {}, .token = *parsed.value, .userId = {}},
            {}}; // without a host, the CLI means production
    const Parsed<ServerAddress> server = ServerAddress::parse(host.toString());
    if (!server.value)
        return refused(tr("The host in %1 cannot be used. %2").arg(path, server.error));
    return {AccountAccess{.server = *server.value, .token = *parsed.value, .userId = {}}, {}};
}
