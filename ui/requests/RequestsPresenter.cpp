// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/RequestsPresenter.h"

#include "requests/CallLog.h"
#include "ui/requests/RequestsWindow.h"

#include <QAction>
#include <QEvent>

RequestsPresenter::RequestsPresenter(CallLog &log, QAction *action, QWidget *window) : QObject(window), m_log(log)
{
    window->installEventFilter(this);
    connect(action, &QAction::triggered, this, &RequestsPresenter::show);
    // Queued: an open window has to have the row first.
    connect(&log, &CallLog::begun, this, &RequestsPresenter::onBegun, Qt::QueuedConnection);
}

RequestsPresenter::~RequestsPresenter() = default;

bool RequestsPresenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_requests && !event->spontaneous())
        m_requests->close();
    return QObject::eventFilter(watched, event);
}

bool RequestsPresenter::isShown() const
{
    return m_requests && m_requests->isVisible();
}

void RequestsPresenter::show()
{
    if (!m_requests)
        m_requests = std::make_unique<RequestsWindow>(m_log);
    m_requests->show();
    m_requests->raise();
    m_requests->activateWindow();
}

void RequestsPresenter::showCall(qint64 number)
{
    show();
    m_requests->choose(number);
}

void RequestsPresenter::onBegun(qint64 number)
{
    const LoggedCall *call = m_log.find(number);
    const bool isUpdate = call && call->purpose == CallPurpose::Update;
    const bool isRead = call && call->purpose == CallPurpose::BeforeSave;
    if (!m_followsSave || (!isUpdate && !isRead))
        return;
    m_followsSave = !isUpdate;
    showCall(number);
}
