// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/testing/ChecklistPresenter.h"

#include "requests/CallLog.h"
#include "ui/testing/ChecklistWindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QProcess>

ChecklistPresenter::ChecklistPresenter(
    const Parts &parts, QAction *action, QWidget *window, const StartEditor &startEditor)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_startEditor(startEditor)
{
    window->installEventFilter(this);
    connect(action, &QAction::triggered, this, &ChecklistPresenter::show);
}

ChecklistPresenter::~ChecklistPresenter() = default;

bool ChecklistPresenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_checklist && !event->spontaneous())
        m_checklist->close();
    return QObject::eventFilter(watched, event);
}

bool ChecklistPresenter::startThis(const QStringList &arguments)
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

void ChecklistPresenter::show()
{
    if (!m_checklist) {
        m_checklist = std::make_unique<ChecklistWindow>(m_parts.run, m_parts.calls.redaction());
        connect(m_checklist.get(), &ChecklistWindow::startWanted, this, [this](const QStringList &arguments) {
            if (!m_startEditor(arguments))
                m_checklist->sayNotStarted();
        });
    }
    m_checklist->show();
    m_checklist->raise();
    m_checklist->activateWindow();
}
