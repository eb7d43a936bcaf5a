// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/AccountPresenter.h"

#include "account/AccountSession.h"
#include "api/ApiClient.h"
#include "api/ApiError.h"
#include "api/PhotoLoader.h"
#include "base/Isolation.h"
#include "base/SentenceLocale.h"
#include "profile/ProfileModel.h"
#include "testing/SimulatorRemote.h"
#include "ui/account/AccountHeader.h"
#include "ui/account/AccountMenu.h"
#include "ui/account/CustodyText.h"
#include "ui/account/Photo.h"

#include <QMenu>

AccountPresenter::AccountPresenter(
    const Parts &parts, AccountHeader &header, const QList<QAction *> &actions, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_header(header),
      m_window(window),
      m_menu(new AccountMenu(parts.session, parts.accounts, parts.client, window))
{
    m_menu->setParent(this);
    connect(
        &header, &AccountHeader::menuRequested, this, [this, actions](QMenu *menu) { m_menu->fill(menu, actions); });
    connect(m_menu, &AccountMenu::busy, this, &AccountPresenter::busy);
    connect(m_menu, &AccountMenu::message, this, &AccountPresenter::message);
    connect(&parts.session, &AccountSession::custodyChanged, this, &AccountPresenter::update);
    connect(&parts.session, &AccountSession::lastKnownChanged, this, &AccountPresenter::update);
    connect(&parts.session, &AccountSession::waitingForKeychain, this, &AccountPresenter::update);
    connect(&parts.session, &AccountSession::readingChanged, this, &AccountPresenter::update);
    connect(&parts.session, &AccountSession::readFailed, this, &AccountPresenter::noteFailure);
    connect(&parts.model, &ProfileModel::profileChanged, this, &AccountPresenter::update);
    connect(&parts.model, &ProfileModel::profileChanged, this, &AccountPresenter::showPhoto);
    connect(&parts.model, &ProfileModel::fieldChanged, this,
        &AccountPresenter::updateTitle); // after a save the title has the new name
    connect(&parts.photos, &PhotoLoader::loaded, &header, &AccountHeader::setPhoto);
    connect(&parts.simulator, &SimulatorRemote::changed, this, &AccountPresenter::update);
    updateTitle();
}

void AccountPresenter::update()
{
    const AccountSession &session = m_parts.session;
    if (session.isReading() && !session.isSignedIn()) {
        m_header.setSession(tr("Signing in…"), {});
    } else if (m_isAway && !session.isReading() && !m_parts.model.isLoaded()) {
        m_header.setSession(tr("Not connected"), {});
    } else if (const std::optional<QDateTime> read = session.lastKnown()) {
        m_header.setSession(tr("No connection · profile of %1", "when it was read").arg(SentenceLocale::moment(*read)),
            tr("You see the profile as it was read then."));
    } else if (m_parts.simulator.isDemo()) {
        m_header.setSession(tr("Simulated Studio on this computer; nothing leaves it"),
            tr("View > Testing… plays failures, other profiles and another editor."));
    } else {
        const CustodyText text = CustodyText::of(session.custody(), m_parts.client.account().token);
        m_header.setSession(text.line, text.details);
    }
    const ServerAddress &server = m_parts.client.account().server;
    m_header.setServer(server, m_parts.simulator.isDemo() ? demoText() : server.displayName());
    updateTitle();
}

// What the server's button says instead of an address that means nothing.
QString AccountPresenter::demoText() const
{
    const std::optional<SimulatorListing> &listing = m_parts.simulator.listing();
    return listing ? tr("Demo: %1", "what the simulator plays").arg(listing->playing) : tr("Demo");
}

void AccountPresenter::noteFailure(const ApiError &error)
{
    m_isAway = error.isNoAnswer();
    update();
}

void AccountPresenter::allowPhoto()
{
    m_photoAllowed = true;
    showPhoto();
}

void AccountPresenter::updateTitle()
{
    const QString name
        = AccountHeader::displayName(m_parts.model).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    const ServerAddress &server = m_parts.client.account().server;
    const SimulatorRemote &simulator = m_parts.simulator;
    QString place = server.displayName();
    if (simulator.isDemo())
        place = demoText();
    else if (simulator.listing())
        place = tr("%1: %2", "host, what the simulator there plays").arg(place, simulator.listing()->playing);
    const QString who = isolated(name);
    if (name.isEmpty() && !simulator.isDemo())
        m_window->setWindowTitle(tr("Profile Editor[*]"));
    else if (name.isEmpty())
        m_window->setWindowTitle(tr("%1[*] — Profile Editor", "name").arg(place));
    else if (server.isProduction() && !simulator.isDemo())
        m_window->setWindowTitle(tr("%1[*] — Profile Editor", "name").arg(who));
    else
        m_window->setWindowTitle(tr("%1[*] — %2 — Profile Editor", "name, host").arg(who, place));
}

void AccountPresenter::showPhoto()
{
    const QString photo = m_parts.model.profile().photo;
    if (!m_photoAllowed || m_photo == photo)
        return;
    m_photo = photo;
    m_header.clearPhoto();
    m_parts.photos.load(
        QUrl(photo), photoMediaTypes(), ServerAddress::isLoopback(m_parts.client.account().server.baseUrl().host()));
}
