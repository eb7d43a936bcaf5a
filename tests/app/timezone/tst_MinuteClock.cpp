// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Times on screen change when the minute does, never before it.
#include "TestRunner.h"
#include "timezone/MinuteClock.h"

#include <QTest>

using namespace std::chrono_literals;

class TestMinuteClock : public QObject
{
    Q_OBJECT

private slots:
    void ticksPastTheMinute_data();
    void ticksPastTheMinute();
};

void TestMinuteClock::ticksPastTheMinute_data()
{
    QTest::addColumn<qint64>("second"); // in milliseconds
    for (const qint64 second : {0, 1, 29'500, 59'994, 59'995, 59'999})
        QTest::addRow("%lld", second) << second;
}

void TestMinuteClock::ticksPastTheMinute()
{
    QFETCH(const qint64, second);
    const std::chrono::milliseconds now = 1'795'536'000s + std::chrono::milliseconds(second);
    const std::chrono::milliseconds tick = now + MinuteClock::untilNext(now);
    QVERIFY(std::chrono::floor<std::chrono::minutes>(tick) == std::chrono::floor<std::chrono::minutes>(now) + 1min);
    QVERIFY(tick % 1min > 0ms && tick % 1min < 100ms);
}

CORE_TEST(TestMinuteClock)
#include "tst_MinuteClock.moc"
