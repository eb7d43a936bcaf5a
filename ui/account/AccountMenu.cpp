// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/AccountMenu.h"

#include "account/AccountSession.h"
#include "account/AccountStore.h"
#include "api/ApiClient.h"
#include "ui/account/SecretClipboard.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

AccountMenu::AccountMenu(AccountSession &session, AccountStore &accounts, const ApiClient &client, QWidget *window)
    : QObject(window),
      m_session(session),
      m_accounts(accounts),
      m_client(client),
      m_window(window)
{
}

void AccountMenu::fill(QMenu *menu, const QList<QAction *> &actions)
{
    m_accounts.refresh(); // another window may have added some, or removed
    const QList<Account> accounts = m_accounts.accounts();
    for (const Account &account : accounts)
        addAccount(menu, account);
    menu->addSeparator();
    for (QAction *action : actions) {
        // The menu gets an action of its own: a screen reader finds an action in one menu only, and these are in the
        // menu bar.
        QAction *own = menu->addAction(action->text(), action, &QAction::trigger);
        own->setEnabled(action->isEnabled());
    }
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("&Copy token"), this, &AccountMenu::copyToken);
    copy->setEnabled(m_session.isSignedIn());
    if (accounts.isEmpty())
        return;
    QMenu *forget = menu->addMenu(tr("Re&move account"));
    for (const Account &account : accounts)
        forget->addAction(
            account.description().replace(u'&', "&&"_L1), this, [this, account] { askToForget(account); });
}

void AccountMenu::addAccount(QMenu *menu, const Account &account)
{
    const QString key = account.key();
    QAction *action = menu->addAction(account.description().replace(u'&', "&&"_L1));
    action->setCheckable(true);
    action->setChecked(key == m_session.openKey());
    connect(action, &QAction::triggered, this, [this, key] {
        if (key != m_session.openKey() && !m_session.switchTo(key))
            emit busy();
    });
}

void AccountMenu::copyToken()
{
    if (!m_clipboard)
        m_clipboard = new SecretClipboard(this);
    m_clipboard->copy(m_client.account().token.secret());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(SecretClipboard::kStays).count();
    emit message({.kind = Message::Kind::Success,
        .lead = tr("Token copied."),
        .text = tr("It is on the clipboard for %Ln second(s). Whoever has it can do what you can.", nullptr,
            static_cast<int>(seconds)),
        .actions
        = {{tr("Take it back"), [this] { m_clipboard->takeBack(); }, tr("Take the token off the clipboard"), true}}});
}

void AccountMenu::askToForget(const Account &account)
{
    auto *question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Remove %1?", "person on host").arg(account.description()));
    question->setInformativeText(tr("Its token is taken out of the keychain, and unsaved changes that were kept for it "
                                    "are dropped. The account itself stays as it is."));
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, key = account.key()] {
        if (!m_session.forget(key))
            emit busy();
    });
    question->open();
}
