// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/network/NetworkPresenter.h"

#include "api/ApiClient.h"
#include "api/ConnectionTest.h"
#include "api/ErrorText.h"
#include "api/NetworkStore.h"
#include "requests/CallLog.h"
#include "ui/message/MessageBar.h"
#include "ui/network/NetworkDialog.h"

#include <utility>

NetworkPresenter::NetworkPresenter(const Parts &parts, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_window(window)
{
    connect(&parts.network, &NetworkStore::read, this, [this] {
        if (std::exchange(m_isWanted, false))
            open();
    });
    connect(&parts.network, &NetworkStore::changed, this, [this] { m_failure.reset(); });
}

void NetworkPresenter::show()
{
    m_isWanted = !m_parts.network.isRead();
    if (!m_isWanted)
        open();
}

void NetworkPresenter::open()
{
    auto *dialog = new NetworkDialog(m_parts.network.chosen(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->messages().setDetails(&m_parts.details);
    connect(dialog, &NetworkDialog::chosen, &m_parts.network, &NetworkStore::change);
    // The keychain may give the password while the dialog is open already.
    connect(&m_parts.network, &NetworkStore::changed, dialog, &NetworkDialog::takePassword);
    offerTest(dialog);
    if (m_failure && m_failure->isNoAnswer()) {
        const ErrorText text = ErrorText::of(*m_failure, ErrorText::Call::Test);
        dialog->say({.kind = Message::Kind::Warning,
            .lead = text.lead,
            .text = text.text,
            .details = text.details,
            .call = m_failure->call});
    }
    dialog->open();
}

void NetworkPresenter::offerTest(NetworkDialog *dialog)
{
    auto *test = new ConnectionTest(dialog);
    dialog->allowTest();
    connect(test, &ConnectionTest::called, &m_parts.calls, &CallLog::follow);
    connect(dialog, &NetworkDialog::testRequested, test, [this, dialog, test](const NetworkSettings &settings) {
        const ServerAddress server = m_parts.client.account().server;
        dialog->say({.kind = Message::Kind::Info, .text = tr("Asking %1…", "server").arg(server.displayName())});
        test->start(server, settings);
    });
    connect(test, &ConnectionTest::finished, dialog, [dialog](const ConnectionTest::Report &report) {
        // Info, because a success would go by itself before it is read.
        dialog->say({.kind = report.isReached ? Message::Kind::Info : Message::Kind::Error,
            .text = report.text,
            .details = report.details,
            .call = report.call});
    });
}
