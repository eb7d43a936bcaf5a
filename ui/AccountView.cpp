// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "AccountView.h"

#include "AccountHeader.h"
#include "AccountMenu.h"
#include "SessionText.h"
#include "account/AccountSession.h"
#include "account/PhotoLoader.h"
#include "api/ApiClient.h"
#include "profile/ProfileLoader.h"
#include "profile/ProfileModel.h"

#include <QLocale>
#include <QMenu>

AccountView::AccountView(const Parts &parts, AccountHeader &header, const QList<QAction *> &actions, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_header(header),
      m_window(window),
      m_menu(new AccountMenu(parts.session, parts.accounts, parts.client, window))
{
    connect(
        &header, &AccountHeader::menuRequested, this, [this, actions](QMenu *menu) { m_menu->fill(menu, actions); });
    connect(m_menu, &AccountMenu::busy, this, &AccountView::busy);
    connect(&parts.session, &AccountSession::custodyChanged, this, &AccountView::update);
    connect(&parts.session, &AccountSession::lastKnownChanged, this, &AccountView::update);
    connect(&parts.session, &AccountSession::waitingForKeychain, this, &AccountView::update);
    connect(&parts.loader, &ProfileLoader::loadingChanged, this, &AccountView::update);
    connect(&parts.model, &ProfileModel::profileChanged, this, &AccountView::update);
    connect(&parts.model, &ProfileModel::profileChanged, this, &AccountView::showPhoto);
    connect(
        &parts.model, &ProfileModel::fieldChanged, this, &AccountView::updateTitle); // the name may be the server's now
    connect(&parts.photos, &PhotoLoader::loaded, &header, &AccountHeader::setPhoto);
    updateTitle();
}

void AccountView::update()
{
    const AccountSession &session = m_parts.session;
    if (m_parts.loader.isLoading() && !session.isSignedIn()) {
        m_header.setSession(tr("Signing in…"), {});
    } else if (const std::optional<QDateTime> read = session.lastKnown()) {
        m_header.setSession(tr("No connection · profile of %1", "when it was read")
                                .arg(QLocale().toString(read->toLocalTime(), QLocale::ShortFormat)),
            tr("You see the profile as it was read then."));
    } else {
        const SessionText text = SessionText::of(session.custody(), m_parts.client.account().token);
        m_header.setSession(text.line, text.details);
    }
    m_header.setServer(m_parts.client.account().server);
    updateTitle();
}

void AccountView::allowPhoto()
{
    m_photoAllowed = true;
    showPhoto();
}

void AccountView::updateTitle()
{
    const QString name
        = AccountHeader::displayName(m_parts.model).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    const ServerAddress &server = m_parts.client.account().server;
    if (name.isEmpty())
        m_window->setWindowTitle(tr("Profile Editor[*]"));
    else if (server.isProduction())
        m_window->setWindowTitle(tr("%1[*] — Profile Editor", "name").arg(name));
    else
        m_window->setWindowTitle(tr("%1[*] — %2 — Profile Editor", "name, host").arg(name, server.displayName()));
}

void AccountView::showPhoto()
{
    const QString photo = m_parts.model.profile().photo;
    if (!m_photoAllowed || m_photo == photo)
        return;
    m_photo = photo;
    m_header.clearPhoto();
    m_parts.photos.load(QUrl(photo), ServerAddress::isLoopback(m_parts.client.account().server.baseUrl().host()));
}
