// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/DemoSession.h"

#include "api/ErrorText.h"
#include "core/Core.h"

#include <QTimer>

DemoSession::DemoSession(Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(&m_simulator, &DemoSimulator::failed, this, &DemoSession::failed);
    connect(&m_simulator, &DemoSimulator::started, this, &DemoSession::signIn);
    // What it plays is asked once something is to be seen, which waits for nothing.
    const auto look = [this] { QTimer::singleShot(0, &m_core.simulator, &SimulatorRemote::look); };
    connect(&core.session, &AccountSession::profileRead, this, look, Qt::SingleShotConnection);
    connect(&core.session, &AccountSession::signInNeeded, this, look, Qt::SingleShotConnection);
    connect(&core.session, &AccountSession::readFailed, this, look, Qt::SingleShotConnection);
    connect(this, &DemoSession::failed, this, look);
}

void DemoSession::start(const QStringList &simulatorArguments)
{
    m_simulator.start(DemoSimulator::program(), simulatorArguments);
    m_core.network.load();
}

void DemoSession::signIn(const ServerAddress &server, const ServerAddress &control)
{
    m_core.simulator.followDemo(control);
    auto *signIn = new SignIn(m_core.client, this); // not the core's, whose outcome the window shows
    connect(signIn, &SignIn::signedIn, this, [this, server](const Token &token) {
        m_core.session.openGiven({.server = server, .token = token, .userId = {}});
    });
    connect(signIn, &SignIn::failed, this, [this](const ApiError &error) {
        // Without what a failed sign-in means for a person: nobody typed anything.
        const bool isRefused = error.kind == ApiError::Kind::Refused;
        emit failed(ErrorText::of(error, isRefused ? ErrorText::Call::SignIn : ErrorText::Call::Test).sentence());
    });
    connect(signIn, &SignIn::browserRequired, this, [this, server] { m_core.session.start(server, std::nullopt); });
    signIn->start(server, QString::fromLatin1(DemoSimulator::kUser), QString::fromLatin1(DemoSimulator::kPassword), {});
}
