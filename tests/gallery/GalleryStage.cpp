// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryStage.h"

#include "SampleProfile.h"
#include "ui/account/AccountMenu.h"
#include "ui/account/HostChip.h"
#include "ui/form/ProfileForm.h"
#include "ui/signin/SignInFields.h"
#include "ui/signin/SignInPage.h"
#include "ui/window/MainMenu.h"

#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr quint16 kPort = 47'631;    // the same in each run, so that two galleries show the same address
constexpr int kLongestWait = 15'000; // ms
} // namespace

GalleryStage::~GalleryStage()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->hide();
}

Desk &GalleryStage::desk()
{
    if (!m_desk)
        m_desk = start(kPort);
    return *m_desk;
}

void GalleryStage::startAgain()
{
    desk().work.flush();
    desk().window.hide();
    m_first = std::move(m_desk);
    m_desk = start(kPort + 1);
}

std::unique_ptr<Desk> GalleryStage::start(quint16 port)
{
    const QString folder = m_keeps ? m_folder.path() : QString();
    return std::make_unique<Desk>(
        Desk::Start{.folders = {.settings = folder, .data = folder, .claimsAccounts = m_claims},
            .keychain = &m_keychain,
            .port = port});
}

StudioSimulator &GalleryStage::studio()
{
    return m_first ? m_first->simulator : desk().simulator;
}

void GalleryStage::showWindow()
{
    desk().window.show();
    static_cast<void>(QTest::qWaitForWindowActive(&desk().window));
}

void GalleryStage::open()
{
    const std::optional<AccountAccess> account = desk().signInTo(studio());
    if (!account) {
        note(u"the sign-in failed"_s);
        return;
    }
    QSignalSpy shown(&desk().window, &MainWindow::profileShown);
    showWindow();
    desk().session.accept(account->server, account->token);
    until([&] { return !shown.isEmpty() && desk().session.custody().place != Custody::Place::Storing; });
}

void GalleryStage::openEdited()
{
    open();
    editThree();
}

void GalleryStage::openAndSave(const char *scenario)
{
    openEdited();
    saveUnder(scenario);
}

void GalleryStage::openWith(const char *profile)
{
    studio().choose(*sampleProfile(QString::fromLatin1(profile)));
    open();
}

void GalleryStage::openGiven()
{
    const std::optional<AccountAccess> account = desk().signInTo(studio());
    if (!account) {
        note(u"the sign-in failed"_s);
        return;
    }
    showWindow();
    desk().session.openGiven(*account);
}

void GalleryStage::showSignIn()
{
    showWindow();
    desk().session.start(ServerAddress::parse(studio().baseUrl().toString()).value, std::nullopt);
    until([this] { return signInPage() && signInPage()->isVisible(); });
}

void GalleryStage::signInAs(const QString &user, const QString &password)
{
    const auto *fields = desk().window.findChild<SignInFields *>();
    fields->user()->setText(user);
    fields->password()->setText(password);
    press<SignInPage>(signInPage(), "Sign in");
}

void GalleryStage::edit(const char *key, const QJsonValue &value)
{
    desk().model.setEditedValue(QLatin1StringView(key), value);
    desk().window.findChild<ProfileForm *>()->showModelValues();
}

void GalleryStage::editThree()
{
    edit("jobTitle", u"Principal engineer"_s);
    edit("projectsSortOrder", u"name-asc"_s);
    edit("experiments", QJsonArray{u"object-tracking"_s, u"internal-profiler"_s});
}

void GalleryStage::copyToken()
{
    QMenu *menu = accountMenu();
    choose<AccountMenu>(menu, "&Copy token");
    menu->close();
}

void GalleryStage::saveUnder(const char *scenario)
{
    desk().play(scenario);
    menu().save()->trigger();
    untilMessage();
}

void GalleryStage::playLate(const char *name, std::chrono::milliseconds latency)
{
    Scenario late = *scenario(QString::fromLatin1(name));
    late.latency = latency;
    studio().play(late);
}

void GalleryStage::press(const QWidget *window, const QString &name)
{
    QAbstractButton *button = window ? visibleWidget<QAbstractButton>(*window, name) : nullptr;
    if (!button)
        note(u"there is no button “%1”"_s.arg(name));
    else if (!button->isEnabled())
        note(u"the button “%1” is disabled"_s.arg(name));
    else
        button->click();
}

void GalleryStage::choose(const QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    const auto action = std::ranges::find_if(actions, [&](const QAction *each) { return each->text() == text; });
    if (action == actions.end())
        note(u"there is no entry “%1”"_s.arg(text));
    else
        (*action)->trigger();
}

MainMenu &GalleryStage::menu()
{
    return *desk().window.findChild<MainMenu *>();
}

SignInPage *GalleryStage::signInPage()
{
    return desk().window.findChild<SignInPage *>();
}

QMenu *GalleryStage::menuOf(int index)
{
    QMenuBar *bar = desk().window.menuBar();
    QAction *action = bar->actions().at(index);
    const QRect place = bar->actionGeometry(action);
    const bool isMirrored = QGuiApplication::isRightToLeft();
    const int left = isMirrored ? place.right() + 1 - action->menu()->sizeHint().width() : place.left();
    action->menu()->popup(bar->mapToGlobal(QPoint(left, place.bottom() + 1)));
    until([action] { return action->menu()->isVisible(); });
    return action->menu();
}

QMenu *GalleryStage::accountMenu()
{
    auto *chip = desk().window.findChild<HostChip *>();
    chip->click();
    until([chip] { return chip->menu() && chip->menu()->isVisible(); });
    return chip->menu();
}

MessageBar *GalleryStage::visibleMessage()
{
    const auto bars = desk().window.findChildren<MessageBar *>();
    const auto found = std::ranges::find_if(bars, [](const MessageBar *bar) { return bar->isVisible(); });
    return found == bars.end() ? nullptr : *found;
}

void GalleryStage::untilMessage()
{
    until([this] { return visibleMessage() && !desk().session.isBusy(); });
}

QWidget *GalleryStage::untilDialog()
{
    until([] { return QApplication::activeModalWidget() != nullptr; });
    return QApplication::activeModalWidget();
}

bool GalleryStage::until(const std::function<bool()> &condition)
{
    if (QTest::qWaitFor(condition, kLongestWait))
        return true;
    note(u"the state did not come about"_s);
    return false;
}

QWidgetList GalleryStage::windows()
{
    if (m_only)
        return {m_only};
    QWidgetList windows{&desk().window};
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto add = [&](bool popups) {
        for (QWidget *window : all) {
            const bool isPopup = window->windowType() == Qt::Popup;
            if (window->isVisible() && window != &desk().window && isPopup == popups)
                windows += window;
        }
    };
    add(false);
    add(true);
    return windows;
}

QStringList GalleryStage::secrets()
{
    return {QString::fromUtf8(desk().client.account().token.secret().bytes())};
}
