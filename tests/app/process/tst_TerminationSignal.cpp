// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The signals that end a session reach the event loop, and do nothing else while somebody listens.
#include "TestRunner.h"
#include "process/TerminationSignal.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

class TestTerminationSignal : public QObject
{
    Q_OBJECT

private slots:
    void isReceived_data();
    void isReceived();
    void leavesTheSystemsWayBehind();
};

void TestTerminationSignal::isReceived_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestTerminationSignal::isReceived()
{
    QFETCH(const int, number);
    const TerminationSignal termination;
    QSignalSpy received(&termination, &TerminationSignal::received);
    QCOMPARE(std::raise(number), 0);
    QVERIFY(received.wait());
    QCOMPARE(received.size(), 1);
}

void TestTerminationSignal::leavesTheSystemsWayBehind()
{
    {
        const TerminationSignal termination;
    }
    QVERIFY(std::signal(SIGTERM, SIG_DFL) == SIG_DFL);
}

CORE_TEST(TestTerminationSignal)
#include "tst_TerminationSignal.moc"
