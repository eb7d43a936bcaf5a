// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The zones picked last come back after a restart; what is no zone, or no file at all, does no harm.
#include "TestRunner.h"
#include "timezone/RecentTimeZones.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRecentTimeZones : public QObject
{
    Q_OBJECT

private slots:
    void emptyAtFirst();
    void latestFirstAndKept();
    void unknownIsLeftOut();
    void spoilt_data();
    void spoilt();

private:
    QTemporaryDir m_folder;
};

void TestRecentTimeZones::emptyAtFirst()
{
    QVERIFY(RecentTimeZones(m_folder.filePath(u"none.json"_s)).ids().isEmpty());
}

void TestRecentTimeZones::latestFirstAndKept()
{
    const QString path = m_folder.filePath(u"kept.json"_s);
    {
        RecentTimeZones recent(path);
        for (const QString &id : {u"Asia/Tokyo"_s, u"UTC"_s, u"Asia/Tokyo"_s, u"Europe/Kiev"_s, u"Asia/Kolkata"_s,
                 u"Europe/Paris"_s, u"Europe/Paris"_s})
            recent.add(id);
    }
    const QStringList expected{u"Europe/Paris"_s, u"Asia/Kolkata"_s, u"Europe/Kiev"_s, u"Asia/Tokyo"_s};
    QCOMPARE(RecentTimeZones(path).ids(), expected);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestRecentTimeZones::unknownIsLeftOut()
{
    const QString path = m_folder.filePath(u"unknown.json"_s);
    RecentTimeZones recent(path);
    recent.add(u"Mars/Olympus"_s);
    recent.add(QString());
    recent.flush();
    QVERIFY(recent.ids().isEmpty());
    QVERIFY(!QFile::exists(path));
}

void TestRecentTimeZones::spoilt_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("ids");

    QTest::newRow("not JSON") << "zones"_ba << QStringList();
    QTest::newRow("not an object") << "[1]"_ba << QStringList();
    QTest::newRow("another type") << R"({"recentTimeZones": "UTC"})"_ba << QStringList();
    QTest::newRow("values of other types")
        << R"({"recentTimeZones": [1, null, "UTC", {}, "UTC", "Mars/X"]})"_ba << QStringList(u"UTC"_s);
}

void TestRecentTimeZones::spoilt()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, ids);
    QFile file(m_folder.filePath(u"spoilt.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(RecentTimeZones(file.fileName()).ids(), ids);
}

CORE_TEST(TestRecentTimeZones)
#include "tst_RecentTimeZones.moc"
