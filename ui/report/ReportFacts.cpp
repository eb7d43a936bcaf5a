// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/ReportFacts.h"

#include "api/EnvironmentProxy.h"
#include "base/Version.h"
#include "core/Core.h"
#include "timezone/TimeZoneDatabase.h"
#include "timezone/TimeZoneText.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QLocale>
#include <QMetaEnum>
#include <QProxyStyle>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{
QString proxyOf(const NetworkSettings &settings, const QUrl &url)
{
    switch (settings.proxy) {
    case NetworkSettings::Proxy::None:
        return ReportFacts::tr("none");
    case NetworkSettings::Proxy::Manual: {
        const QString kind = settings.proxyKind == NetworkSettings::ProxyKind::Socks5 ? u"SOCKS 5"_s : u"HTTP"_s;
        const QString name = u"%1:%2"_s.arg(settings.proxyHost).arg(settings.proxyPort);
        return settings.proxyUser.isEmpty()
            ? ReportFacts::tr("%1 proxy %2, without a login", "kind, name").arg(kind, name)
            : ReportFacts::tr("%1 proxy %2, with a login", "kind, name").arg(kind, name);
    }
    case NetworkSettings::Proxy::System:
        break;
    }
    const QString variable = EnvironmentProxy::of(url).variable;
    return variable.isEmpty() ? ReportFacts::tr("as the system has it")
                              : ReportFacts::tr("as the environment has it, in %1", "variable").arg(variable);
}

// A style that draws over another one has no name of its own.
QString styleName()
{
    const QStyle *style = QApplication::style();
    const auto *proxy = qobject_cast<const QProxyStyle *>(style);
    return style->name().isEmpty() && proxy ? proxy->baseStyle()->name() : style->name();
}

QString yesOrNo(bool is)
{
    return is ? ReportFacts::tr("yes") : ReportFacts::tr("no");
}
} // namespace

QList<QStringList> ReportFacts::versions()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    const QString session = qEnvironmentVariable("XDG_SESSION_TYPE");
    QList<QStringList> rows{
        {tr("Profile Editor"), QLatin1StringView(kVersionText)},
        {tr("Qt"),
            tr("%1, built with %2", "versions").arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR))},
        {tr("Operating system"), QSysInfo::prettyProductName()},
        {tr("Kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {tr("Processor"), QSysInfo::currentCpuArchitecture()},
        {tr("Desktop"), desktop.isEmpty() ? tr("not known") : desktop},
        {tr("Session"), session.isEmpty() ? tr("not known") : session},
        {tr("Platform of Qt"), QGuiApplication::platformName()},
        {tr("Style of Qt"), styleName()},
        {tr("TLS"), QSslSocket::sslLibraryVersionString()},
        {tr("Time zones"), TimeZoneText::rulesOf(TimeZoneDatabase())},
    };
    return rows;
}

QList<QStringList> ReportFacts::settings(const Core &core, const QWidget &window)
{
    const AccountAccess &account = core.client.account();
    const std::optional<qint64> user = core.model.profile().id;
    const NetworkSettings network = core.network.settings();
    const QString custody = core.session.custody().text();
    const auto appearance = QMetaEnum::fromType<Theme::Appearance>();
    const QString chosen = QLatin1StringView(appearance.valueToKey(int(Theme::savedAppearance())));
    return {
        {tr("Server"), account.server.baseUrl().toString()},
        {tr("User"), user ? QString::number(*user) : tr("none")},
        {tr("Token"), custody.isEmpty() ? tr("none") : custody},
        {tr("Profile of an earlier moment is shown"), yesOrNo(core.session.lastKnown().has_value())},
        {tr("Proxy"), proxyOf(network, account.server.baseUrl())},
        {tr("Certificate authority of one’s own"), yesOrNo(!network.authorityFile.isEmpty())},
        {tr("Certificate of one’s own"), yesOrNo(!network.ownCertificate.file.isEmpty())},
        {tr("Long bodies are kept"), yesOrNo(core.calls.keepsLongBodies())},
        {tr("Language"), QLocale().bcp47Name()},
        {tr("Appearance"),
            Theme::isDark(window.palette()) ? tr("%1, shown dark", "setting").arg(chosen)
                                            : tr("%1, shown light", "setting").arg(chosen)},
        {tr("Window"),
            tr("%1 × %2 at %3 %", "width, height, scale")
                .arg(window.width())
                .arg(window.height())
                .arg(qRound(window.devicePixelRatioF() * 100))},
        {tr("Font"), u"%1, %2"_s.arg(window.font().family()).arg(window.fontInfo().pixelSize())},
    };
}
