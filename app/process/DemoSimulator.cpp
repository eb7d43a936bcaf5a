// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "process/DemoSimulator.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DemoSimulator::DemoSimulator(QObject *parent) : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_timer.setSingleShot(true);
    m_timer.setInterval(10s);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoSimulator::onReadyRead);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { fail(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this, [this] { fail(tr("It ended by itself.")); });
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(tr("It did not say its address.")); });
}

DemoSimulator::~DemoSimulator()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // --exit-with-parent: it ends by itself
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(1000))
        m_process.kill();
}

void DemoSimulator::start(const QString &program)
{
    m_timer.start();
    m_process.start(program, {u"--exit-with-parent"_s});
}

void DemoSimulator::onReadyRead()
{
    if (m_settled || !m_process.canReadLine())
        return;
    const Parsed<ServerAddress> parsed = ServerAddress::parse(QString::fromUtf8(m_process.readLine()));
    if (!parsed.value) {
        fail(parsed.error);
        return;
    }
    m_settled = true;
    m_timer.stop();
    emit started(*parsed.value);
}

void DemoSimulator::fail(const QString &reason)
{
    if (m_settled)
        return;
    m_settled = true;
    m_timer.stop();
    emit failed(tr("The simulator could not be started. %1").arg(reason));
}
