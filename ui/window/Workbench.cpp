// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/Workbench.h"

#include "core/Core.h"
#include "ui/message/MessageDetails.h"
#include "ui/report/ReportPresenter.h"
#include "ui/requests/RequestsPresenter.h"
#include "ui/save/SaveDialogs.h"
#include "ui/testing/ChecklistPresenter.h"
#include "ui/testing/TestingPresenter.h"
#include "ui/window/MainMenu.h"

// Its parts are its children, and go with it; a window of theirs closes with `window`.
Workbench::Workbench(const Parts &parts, QWidget *window)
    : QObject(window),
      m_requests(new RequestsPresenter(parts.core.calls, parts.menu.requests(), window)),
      m_testing(new TestingPresenter({parts.core.simulator, parts.core.session, parts.core.client, parts.core.model},
          {parts.menu.testing(), parts.menu.reload(), parts.menu.addAccount()}, window))
{
    Core &core = parts.core;
    const MainMenu &menu = parts.menu;
    auto *report = new ReportPresenter(core, parts.watch, menu.report(), window);
    auto *checklist = new ChecklistPresenter({core.checklist, core.calls}, menu.checklist(), window);
    report->setChecklist(
        [&core] { return core.checklist.isBegun() ? core.checklist.results() : QList<ChecklistResult>(); });
    for (QObject *part : std::initializer_list<QObject *>{m_requests, m_testing, report, checklist})
        part->setParent(this);

    connect(&parts.details, &MessageDetails::requestWanted, m_requests, &RequestsPresenter::showCall);
    connect(&parts.saving, &SaveDialogs::followRequested, m_requests, &RequestsPresenter::followSave);
    connect(&core.session, &AccountSession::saveFinished, m_requests, &RequestsPresenter::stopFollowing);
    connect(&menu, &MainMenu::viewOpens, m_testing, &TestingPresenter::ask);
    connect(&menu, &MainMenu::helpOpens, m_testing, &TestingPresenter::ask);
}
