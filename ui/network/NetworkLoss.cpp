// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/network/NetworkLoss.h"

#include "api/NetworkStore.h"
#include "ui/network/NetworkDialog.h"
#include "ui/widgets/TypingGuard.h"

#include <QMessageBox>
#include <QPushButton>

NetworkLoss::NetworkLoss(NetworkStore &network, QWidget *window) : QObject(window), m_network(network), m_window(window)
{
    connect(&network, &NetworkStore::lost, this, &NetworkLoss::ask);
}

void NetworkLoss::ask(const QString &why)
{
    auto *question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("The proxy and the certificate authority that you may have chosen are not known any more."));
    question->setInformativeText(
        tr("%1 Nothing is sent before you choose how to go on; unsaved changes are kept.", "why").arg(why));
    QPushButton *choose = question->addButton(tr("&Network settings…"), QMessageBox::AcceptRole);
    const QPushButton *without = question->addButton(tr("&Go on without"), QMessageBox::DestructiveRole);
    QPushButton *quit = question->addButton(tr("&Quit"), QMessageBox::RejectRole);
    question->setEscapeButton(quit);
    question->setDefaultButton(choose); // the answer after which nothing is sent yet
    new TypingGuard(question);
    connect(question, &QDialog::finished, this, [this, question, choose, without, why] {
        const QAbstractButton *answer = question->clickedButton();
        if (answer == choose)
            this->choose(why);
        else if (answer == without)
            m_network.goOnWithout();
        else
            m_window->close();
    });
    question->open();
}

void NetworkLoss::choose(const QString &why)
{
    auto *dialog = new NetworkDialog(m_network.settings(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NetworkDialog::chosen, &m_network, &NetworkStore::change);
    connect(dialog, &QDialog::rejected, this, [this, why] { ask(why); });
    dialog->open();
}
