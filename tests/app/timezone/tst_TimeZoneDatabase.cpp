// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Rules are out of date where the tables know of a later change, and only there.
#include "TestRunner.h"
#include "timezone/TimeZoneDatabase.h"
#include "timezone/TimeZoneIds.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTimeZoneDatabase : public QObject
{
    Q_OBJECT

private slots:
    void versions();
    void outdated_data();
    void outdated();
};

void TestTimeZoneDatabase::versions()
{
    static const QRegularExpression version(u"^20[0-9]{2}[a-z]$"_s);
    QVERIFY(version.match(TimeZoneDatabase::tableVersion()).hasMatch());
    const QString system = TimeZoneDatabase().systemVersion();
    QVERIFY2(system.isEmpty() || version.match(system).hasMatch(), qPrintable(system));
    QVERIFY(TimeZoneDatabase::newestRule() >= QDate(2026, 11, 1));
    for (const TimeZoneChange &change : timeZoneChanges())
        QCOMPARE(canonicalTimeZoneId(QString(change.id)), change.id);
}

void TestTimeZoneDatabase::outdated_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("outdated");

    QTest::newRow("changed in 2026b") << u"2025b"_s << u"America/Vancouver"_s << true;
    QTest::newRow("changed in the system's version") << u"2026b"_s << u"America/Vancouver"_s << false;
    QTest::newRow("changed before") << u"2026f"_s << u"America/Vancouver"_s << false;
    QTest::newRow("by an old name") << u"2025b"_s << u"Canada/Pacific"_s << true;
    QTest::newRow("changed in 2026c") << u"2026b"_s << u"America/Edmonton"_s << true;
    QTest::newRow("not changed") << u"2024a"_s << u"Europe/Amsterdam"_s << false;
    QTest::newRow("newer than the tables") << u"2031a"_s << u"America/Vancouver"_s << false;
    QTest::newRow("not told") << u""_s << u"America/Vancouver"_s << false;
    QTest::newRow("unknown") << u"2025b"_s << u"Mars/Olympus"_s << false;
    QTest::newRow("none") << u"2025b"_s << u""_s << false;
}

void TestTimeZoneDatabase::outdated()
{
    QFETCH(QString, system);
    QFETCH(QString, id);
    QFETCH(bool, outdated);
    QCOMPARE(TimeZoneDatabase(system).isOutdated(id), outdated);
}

CORE_TEST(TestTimeZoneDatabase)
#include "tst_TimeZoneDatabase.moc"
