// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/OtherWindow.h"

#include "account/AccountClaim.h"
#include "account/AccountSession.h"
#include "account/AccountStore.h"
#include "base/SentenceLocale.h"
#include "base/VisibleText.h"
#include "profile/ProfileModel.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

namespace
{
constexpr qsizetype kLongestHost = 64; // characters; the name of a computer has no more on Linux
} // namespace

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
    // This window still has the claim to an account that it had open before, and opens it again. It does not while a
    // question is shown or nothing is open; switchTo() refuses while a save is under way. The account is in the menu.
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

// Asks whether to open the account all the same: the lock may be of a computer that is off, or on a file system without
// locks, and nobody may be locked out for good.
void OtherWindow::onUnanswered(const QString &key)
{
    if (m_question)
        return;
    const AccountLock::Holder holder = m_parts.claim.holder(key);
    const QString who = description(key);
    const QString sentence = holder.host.isEmpty()
        ? tr("%1 is open in another window, which does not answer.", "person on host").arg(who)
        : tr("%1 is open on the computer %2, since %3.", "person on host, name of a computer, time")
              .arg(who, visibleText(holder.host, kLongestHost), SentenceLocale::moment(holder.since));
    m_question = new QMessageBox(m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::NoIcon);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setText(sentence);
    m_question->setInformativeText(tr(
        "If an editor is still at work there, close that first: of two, the one that keeps its changes last wins. If "
        "there is none any more, open the account here: nothing is lost."));
    const QPushButton *open = m_question->addButton(tr("&Open here anyway"), QMessageBox::AcceptRole);
    QPushButton *leave = m_question->addButton(tr("&Leave it"), QMessageBox::RejectRole);
    m_question->setDefaultButton(leave);
    m_question->setEscapeButton(leave);
    connect(open, &QPushButton::clicked, this, [this, key] { m_parts.session.openAnyway(key); });
    connect(leave, &QPushButton::clicked, this, [this, sentence] {
        emit message({.kind = Message::Kind::Error,
            .lead = {},
            .text = m_parts.model.isLoaded() ? sentence : tr("%1 Reload asks again.", "sentence").arg(sentence),
            .details = {},
            .retryAfter = {}});
    });
    m_question->open();
}

QString OtherWindow::description(const QString &key) const
{
    const std::optional<Account> account = m_parts.accounts.account(key);
    return account ? account->description() : tr("This account");
}
