// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/OtherWindow.h"

#include "account/AccountClaim.h"
#include "account/AccountSession.h"
#include "account/AccountStore.h"
#include "profile/ProfileModel.h"

#include <QApplication>
#include <QWidget>

OtherWindow::OtherWindow(const Parts &parts, QWidget *window) : QObject(window), m_parts(parts), m_window(window)
{
    connect(&parts.session, &AccountSession::openElsewhere, &parts.claim, &AccountClaim::ask);
    connect(&parts.claim, &AccountClaim::asked, this, &OtherWindow::onAsked);
    connect(&parts.claim, &AccountClaim::answered, this, &OtherWindow::onAnswered);
    connect(&parts.claim, &AccountClaim::unanswered, this, &OtherWindow::onUnanswered);
}

void OtherWindow::onAsked(const QString &key)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    // An account that was opened here before is this window's still. Not while a save is under way, nor under a
    // question about the account that is open: the other is in the menu.
    if (!QApplication::activeModalWidget() && key != m_parts.session.openKey() && m_parts.accounts.account(key)
        && !m_parts.session.openKey().isEmpty())
        static_cast<void>(m_parts.session.switchTo(key));
}

void OtherWindow::onAnswered(const QString &key)
{
    if (!m_parts.model.isLoaded())
        emit notNeeded();
    else
        emit message({.kind = Message::Kind::Info,
            .lead = {},
            .text
            = tr("%1 is open in another window, which comes to the front.", "person on host").arg(description(key)),
            .details = {},
            .retryAfter = {}});
}

void OtherWindow::onUnanswered(const QString &key)
{
    emit message({.kind = Message::Kind::Error,
        .lead = {},
        .text = tr("%1 is open in another window, which does not answer. Close that window, or end its program, and "
                   "reload here.",
            "person on host")
                    .arg(description(key)),
        .details = {},
        .retryAfter = {}});
}

QString OtherWindow::description(const QString &key) const
{
    const std::optional<Account> account = m_parts.accounts.account(key);
    return account ? account->description() : tr("This account");
}
