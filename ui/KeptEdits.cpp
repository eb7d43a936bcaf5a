// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "KeptEdits.h"

#include "AccountHeader.h"
#include "api/ApiClient.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

KeptEdits::KeptEdits(const ApiClient &client, ProfileModel &model, QWidget *window)
    : QObject(window),
      m_client(client),
      m_model(model),
      m_window(window)
{
}

void KeptEdits::keep()
{
    if (m_model.modifiedCount() == 0)
        return;
    m_owner = present();
    m_edits = m_model.changes();
    m_isAway = false;
}

void KeptEdits::forget()
{
    m_owner.reset();
}

void KeptEdits::onModelCleared()
{
    m_isAway = true;
}

void KeptEdits::onProfileRead()
{
    if (!m_owner)
        return;
    if (*m_owner != present()) {
        if (!std::exchange(m_isAway, true)) {
            m_model.revertAll();
            emit withdrawn();
        }
        ask();
        return;
    }
    for (const ProfileField &field : profileFields()) {
        if (m_isAway && m_edits.contains(field.key))
            m_model.setEditedValue(field.key, m_edits.value(field.key));
    }
    forget();
}

KeptEdits::Owner KeptEdits::present() const
{
    return {m_client.account().server, m_model.profile().id, AccountHeader::displayName(m_model)};
}

void KeptEdits::ask()
{
    auto *question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("You signed in as another person."));
    question->setInformativeText(tr("The unsaved changes belong to %1 on %2. To go on with them, sign in there again.")
                                     .arg(m_owner->name, m_owner->server.displayName()));
    QPushButton *again = question->addButton(tr("Sign &in again"), QMessageBox::AcceptRole);
    QPushButton *discard = question->addButton(tr("&Discard changes"), QMessageBox::DestructiveRole);
    question->setDefaultButton(again);
    question->setEscapeButton(again);
    connect(again, &QPushButton::clicked, this, [this] { emit signInWanted(m_owner->server); });
    connect(discard, &QPushButton::clicked, this, &KeptEdits::forget);
    question->open();
}
