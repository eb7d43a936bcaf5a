// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is kept does not depend on the folder that the program is started from.
#include "TestRunner.h"
#include "process/RelativeFolders.h"

#include <QDir>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

class TestRelativeFolders : public QObject
{
    Q_OBJECT

private slots:
    void leavesOut_data();
    void leavesOut();
};

void TestRelativeFolders::leavesOut_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QStandardPaths::StandardLocation>("location");
    QTest::addRow("settings") << QByteArray("XDG_CONFIG_HOME") << QStandardPaths::AppConfigLocation;
    QTest::addRow("data") << QByteArray("XDG_DATA_HOME") << QStandardPaths::AppDataLocation;
    QTest::addRow("cache") << QByteArray("XDG_CACHE_HOME") << QStandardPaths::CacheLocation;
}

void TestRelativeFolders::leavesOut()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QStandardPaths::StandardLocation, location);
    const QByteArray before = qgetenv(variable.constData());
    const auto restore = qScopeGuard([&] { qputenv(variable.constData(), before); });
    qunsetenv(variable.constData());
    const QString usual = QStandardPaths::writableLocation(location);
    for (const char *folder : {"", ".", "folder", "../folder", "~/folder"}) {
        QVERIFY(qputenv(variable.constData(), folder));
        leaveOutRelativeFolders();
        QCOMPARE(QStandardPaths::writableLocation(location), usual);
    }
    QVERIFY(qputenv(variable.constData(), "/folder"));
    leaveOutRelativeFolders();
    QVERIFY(QStandardPaths::writableLocation(location).startsWith(QStringLiteral("/folder")));
}

CORE_TEST(TestRelativeFolders)
#include "tst_RelativeFolders.moc"
