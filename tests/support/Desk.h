// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The whole window with its core, signed in to a simulator of its own in the same process.
#pragma once

#include "RequestLog.h"
#include "StudioSimulator.h"
#include "VisibleWidget.h"
#include "core/Core.h"
#include "keychain/MemoryTokenStore.h"
#include "ui/message/MessageBar.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

struct Desk {
    // What another start of the program may differ in.
    struct Start {
        Core::Folders folders = {};     // nothing is kept
        TokenStore *keychain = nullptr; // nullptr: one in memory
        quint16 port = 0;               // of the simulator; a free one where that is taken
    };

    Desk() : Desk(Start()) { }
    explicit Desk(const Start &start) : core(start.folders, start.keychain ? *start.keychain : keychain)
    {
        if (!simulator.listen(start.port) && !simulator.listen(0))
            qFatal("the simulator cannot listen");
        network.load(); // there is nothing, as no folder is given
        client.setTimeLimits({.connect = std::chrono::seconds(20), .total = std::chrono::seconds(20)});
    }

    std::optional<AccountAccess> signInTo(const StudioSimulator &there)
    {
        SignIn demo(client);
        QSignalSpy signedIn(&demo, &SignIn::signedIn);
        const ServerAddress server = *ServerAddress::parse(there.baseUrl().toString()).value;
        demo.start(server, QStringLiteral("demo@example.com"), QStringLiteral("demo"), {});
        if (!signedIn.wait())
            return std::nullopt;
        return AccountAccess{.server = server, .token = signedIn.at(0).at(0).value<Token>(), .userId = {}};
    }

    bool open()
    {
        const std::optional<AccountAccess> account = signInTo(simulator);
        if (!account)
            return false;
        QSignalSpy shown(&window, &MainWindow::profileShown);
        window.show();
        session.openGiven(*account);
        return QTest::qWaitForWindowActive(&window) && (!shown.isEmpty() || shown.wait());
    }

    void play(const char *name) { simulator.play(*scenario(QString::fromLatin1(name))); }
    // "slow", but no longer than a test has to wait.
    void playSlow()
    {
        Scenario slow = *scenario(QStringLiteral("slow"));
        slow.latency = std::chrono::milliseconds(300);
        simulator.play(slow);
    }

    // As another editor does.
    void changeOnServer(QLatin1StringView key, const QString &text)
    {
        QJsonObject profile = *simulator.state().profile(42);
        profile.insert(key, text);
        simulator.state().setProfile(42, profile);
    }

    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return visibleWidget<Widget>(window, name);
    }

    [[nodiscard]] QLineEdit *text(const QString &name) const { return find<QLineEdit>(name); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return find<QAbstractButton>(name); }
    [[nodiscard]] MessageBar *message() const { return window.findChild<MessageBar *>(); }
    [[nodiscard]] QStringList updates() // their bodies
    {
        QStringList bodies;
        const QJsonArray requests = simulator.log().requests();
        for (const QJsonValue &request : requests) {
            if (request[QLatin1StringView("method")] == QLatin1StringView("POST")
                && request[QLatin1StringView("path")].toString().startsWith(QLatin1StringView("/v1/api/users/")))
                bodies += request[QLatin1StringView("body")].toString();
        }
        return bodies;
    }

    StudioSimulator simulator{*scenario(QStringLiteral("ok"))};
    MemoryTokenStore keychain;
    Core core;
    ApiClient &client = core.client;
    ProfileModel &model = core.model;
    ProfileSaver &saver = core.saver;
    EditHistory &history = core.history;
    SignIn &signIn = core.signIn;
    AccountStore &accounts = core.accounts;
    NetworkStore &network = core.network;
    AccountClaim &claim = core.claim;
    KeptWork &work = core.work;
    AccountSession &session = core.session;
    ConnectionWatch &watch = core.watch;
    MainWindow window{core};
};

// What a person does who writes something else.
inline void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

inline void type(const Desk &desk, const QString &field, const QString &text)
{
    type(desk.text(field), text);
}

// The server takes the token no more.
inline AccountSession::SignInRequest expiry(const Desk &desk)
{
    return {.server = desk.client.account().server,
        .user = QStringLiteral("demo@example.com"),
        .sentence = QStringLiteral("You are not signed in any more."),
        .keepsForm = true};
}

inline void trigger(const Desk &desk, const QString &text)
{
    const QList<QAction *> actions = desk.window.findChildren<QAction *>();
    const auto action
        = std::ranges::find_if(actions, [&](const QAction *each) { return each->text().remove(u'&') == text; });
    QVERIFY(action != actions.end());
    QVERIFY((*action)->isEnabled());
    (*action)->trigger();
}

inline void addAccount(const Desk &desk)
{
    trigger(desk, QStringLiteral("Add account…"));
}

inline void press(const Desk &desk, const QString &button)
{
    QTest::mouseClick(desk.button(button), Qt::LeftButton);
}
