// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The window's settings come back; whatever stands in the place of their file keeps nobody waiting.
#include "TestRunner.h"
#include "ui/style/SettingsFile.h"
#include "ui/style/Theme.h"
#include "ui/window/WindowPlace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isThereAgain();
    void waitsForNothing_data();
    void waitsForNothing();

private:
    [[nodiscard]] static QString path()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.ini"_L1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingsFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit()));
    if (!path().startsWith(m_folder->path()))
        QSKIP("the folder of settings cannot be chosen here");
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
}

void TestSettingsFile::isThereAgain()
{
    QVERIFY(!SettingsFile::value("word"_L1).isValid());
    SettingsFile::setValue("word"_L1, u"kept"_s);
    QCOMPARE(SettingsFile::value("word"_L1).toString(), u"kept"_s);
    QCOMPARE(Theme::savedAppearance(), Theme::Appearance::System);
    Theme::saveAppearance(Theme::Appearance::Dark);
    QCOMPARE(Theme::savedAppearance(), Theme::Appearance::Dark);
    QCOMPARE(SettingsFile::value("word"_L1).toString(), u"kept"_s);
}

void TestSettingsFile::waitsForNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("larger than settings are") << u"large"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("pipe") << u"pipe"_s;
    QTest::newRow("link to a device") << u"/dev/zero"_s;
#endif
}

void TestSettingsFile::waitsForNothing()
{
    QFETCH(const QString, kind);
    if (kind == "folder"_L1) {
        QVERIFY(QDir().mkdir(path()));
    } else if (kind == "large"_L1) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'000));
    } else if (kind == "pipe"_L1) {
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
#endif
    } else {
        QVERIFY(QFile::link(kind, path()));
    }
    QCOMPARE(Theme::savedAppearance(), Theme::Appearance::System);
    QWidget window;
    WindowPlace::restore(window);
    if (kind == "large"_L1)
        return;
    WindowPlace::keep(window);
    Theme::saveAppearance(Theme::Appearance::Dark);
    QVERIFY(!QFileInfo(path()).isFile()); // it is as it was
}

WINDOW_TEST(TestSettingsFile)
#include "tst_SettingsFile.moc"
