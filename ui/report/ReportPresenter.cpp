// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/ReportPresenter.h"

#include "core/Core.h"
#include "report/SessionReport.h"
#include "report/WayBack.h"
#include "ui/report/ReportDialog.h"
#include "ui/report/ReportFacts.h"
#include "ui/report/SessionWatch.h"
#include "ui/report/WindowPicture.h"

#include <QAction>
#include <QDateTime>

namespace
{
// The pinned ones and the latest, from the oldest on.
void takeCalls(const CallLog &log, SessionReport::Source *source)
{
    const qsizetype latest = log.count() - SessionReport::kMostCalls;
    for (qsizetype i = 0; i < log.count(); ++i) {
        if (i >= latest || log.at(i).isPinned)
            source->calls += log.at(i);
        else
            ++source->leftOutCalls;
    }
}
} // namespace

ReportPresenter::ReportPresenter(Core &core, const SessionWatch &watch, QAction *action, QWidget *window)
    : QObject(window),
      m_core(core),
      m_watch(watch),
      m_window(window)
{
    connect(action, &QAction::triggered, this, &ReportPresenter::show);
}

void ReportPresenter::show()
{
    SessionReport::Source source{.time = QDateTime::currentDateTime(),
        .wayBack = WayBack::of(m_core.client.account().server, m_core.client.account().userId,
            m_core.simulator.listing(), m_core.calls.redaction()),
        .versions = ReportFacts::versions(),
        .settings = ReportFacts::settings(m_core, *m_window),
        .checklist = m_checklist ? m_checklist() : QList<ChecklistResult>(),
        .journal = m_watch.journal().entries(),
        .forgottenEntries = m_watch.journal().forgotten(),
        .redaction = m_core.calls.redaction()};
    takeCalls(m_core.calls, &source);
    auto *dialog = new ReportDialog(source, WindowPicture::of(*m_window), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
