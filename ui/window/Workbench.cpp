// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/Workbench.h"

#include "core/Core.h"
#include "ui/message/MessageDetails.h"
#include "ui/report/ReportPresenter.h"
#include "ui/report/SessionWatch.h"
#include "ui/requests/RequestsPresenter.h"
#include "ui/save/SaveDialogs.h"
#include "ui/testing/ChecklistPresenter.h"
#include "ui/testing/TestingPresenter.h"
#include "ui/window/MainMenu.h"

Workbench::Workbench(const Parts &parts, QWidget *window) : QObject(window)
{
    Core &core = parts.core;
    const MainMenu &menu = parts.menu;
    const auto *watch = new SessionWatch(core, window);
    auto *report = new ReportPresenter(core, *watch, menu.report(), window);
    new ChecklistPresenter({core.checklist, core.calls}, menu.checklist(), window);
    report->setChecklist(
        [&core] { return core.checklist.isBegun() ? core.checklist.results() : QList<ChecklistResult>(); });

    auto *requests = new RequestsPresenter(core.calls, menu.requests(), window);
    connect(&parts.details, &MessageDetails::requestWanted, requests, &RequestsPresenter::showCall);
    connect(&parts.saving, &SaveDialogs::followRequested, requests, &RequestsPresenter::followSave);
    connect(&core.session, &AccountSession::saveFinished, requests, &RequestsPresenter::stopFollowing);

    auto *testing = new TestingPresenter({core.simulator, core.session, core.client, core.model},
        {menu.testing(), menu.reload(), menu.addAccount()}, window);
    connect(&menu, &MainMenu::viewOpens, testing, &TestingPresenter::ask);
    connect(&menu, &MainMenu::helpOpens, testing, &TestingPresenter::ask);
}
