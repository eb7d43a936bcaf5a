// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "process/DemoSimulator.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DemoSimulator::DemoSimulator(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(10s);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoSimulator::onReadyRead);
    connect(&m_process, &QProcess::readyReadStandardError, this, &DemoSimulator::passOn);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { fail(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this,
        [this] { fail(m_said.isEmpty() ? tr("It ended by itself.") : tr("It said: %1").arg(m_said)); });
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(tr("It did not say its address.")); });
}

DemoSimulator::~DemoSimulator()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // --exit-with-parent: it ends by itself
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(1000))
        m_process.kill();
}

QString DemoSimulator::program()
{
    const QString program = QCoreApplication::applicationDirPath() + "/ei-studio-simulator"_L1;
#ifdef Q_OS_WIN
    return program + ".exe"_L1;
#else
    return program;
#endif
}

void DemoSimulator::start(const QString &program, const QStringList &arguments)
{
    m_timer.start();
    m_process.start(program, QStringList{u"--exit-with-parent"_s} + arguments);
}

void DemoSimulator::passOn()
{
    const QByteArray words = m_process.readAllStandardError();
    std::fputs(words.constData(), stderr);
    m_said = QString::fromUtf8(words.trimmed().split('\n').constLast()).remove(u"ei-studio-simulator: "_s);
}

void DemoSimulator::onReadyRead()
{
    while (!m_settled && m_process.canReadLine()) {
        const Parsed<ServerAddress> parsed = ServerAddress::parse(QString::fromUtf8(m_process.readLine()));
        if (!parsed.value) {
            fail(parsed.error);
            return;
        }
        m_addresses += *parsed.value;
        if (parsed.value->baseUrl().scheme() == "https"_L1)
            continue; // the one without comes next
        m_settled = true;
        m_timer.stop();
        emit started(m_addresses.constFirst(), m_addresses.constLast());
    }
}

void DemoSimulator::fail(const QString &reason)
{
    if (m_settled)
        return;
    m_settled = true;
    m_timer.stop();
    emit failed(tr("The simulator could not be started. %1").arg(reason));
}
