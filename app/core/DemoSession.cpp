// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "core/DemoSession.h"

#include "api/ErrorText.h"
#include "core/Core.h"

DemoSession::DemoSession(Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(&m_simulator, &DemoSimulator::failed, this, &DemoSession::failed);
    connect(&m_simulator, &DemoSimulator::started, this, &DemoSession::signIn);
}

void DemoSession::start(const QStringList &simulatorArguments)
{
    m_simulator.start(DemoSimulator::program(), simulatorArguments);
}

void DemoSession::signIn(const ServerAddress &server)
{
    auto *signIn = new SignIn(m_core.client, this); // not the core's, whose outcome the window shows
    connect(signIn, &SignIn::signedIn, this, [this, server](const Token &token) {
        m_core.session.openGiven({.server = server, .token = token, .userId = {}});
    });
    connect(signIn, &SignIn::failed, this,
        [this](const ApiError &error) { emit failed(ErrorText::of(error, ErrorText::Call::SignIn).sentence()); });
    connect(signIn, &SignIn::browserRequired, this, [this, server] { m_core.session.start(server, std::nullopt); });
    signIn->start(server, QString::fromLatin1(DemoSimulator::kUser), QString::fromLatin1(DemoSimulator::kPassword), {});
}
