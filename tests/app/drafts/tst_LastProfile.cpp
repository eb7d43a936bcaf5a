// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The profile of an account as it was read last: there at the next start, and never another account's.
#include "AccountKeys.h"
#include "Profiles.h"
#include "TestRunner.h"
#include "drafts/LastProfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLastProfile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isThereAtTheNextStart();
    void latestIsKept();
    void dropped();
    void othersFileIsNone();
    void senselessOneIsNone_data();
    void senselessOneIsNone();
    void withoutAFolderNothingIsKept();

private:
    [[nodiscard]] AccountFolders folders() const { return AccountFolders(m_folder->filePath(u"accounts"_s)); }
    [[nodiscard]] QString path(const QString &key) const { return folders().path(key, AccountFolders::File::Profile); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLastProfile::isThereAtTheNextStart()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    {
        LastProfile last(folders());
        QVERIFY(!last.kept(kJan));
        last.keep(kJan, fullProfile());
    }
    LastProfile last(folders());
    const std::optional<LastProfile::Kept> kept = last.kept(kJan);
    QVERIFY(kept);
    QCOMPARE(kept->profile, fullProfile());
    QVERIFY(kept->read >= before && kept->read <= QDateTime::currentDateTimeUtc());
    QVERIFY(!last.kept(kEve));
    QCOMPARE(QFileInfo(path(kJan)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestLastProfile::latestIsKept()
{
    {
        LastProfile last(folders());
        last.keep(kJan, profile(R"({"id":42,"name":"Jan"})"));
        last.keep(kJan, profile(R"({"id":42,"name":"Jan J."})"));
    }
    QCOMPARE(LastProfile(folders()).kept(kJan)->profile.value(kName), QJsonValue(u"Jan J."_s));
}

void TestLastProfile::dropped()
{
    LastProfile last(folders());
    last.keep(kJan, fullProfile());
    last.keep(kEve, profile(R"({"id":7,"name":"Eve"})"));
    last.drop(kJan);
    QVERIFY(!QFileInfo::exists(path(kJan)));
    QVERIFY(!last.kept(kJan));
    QVERIFY(last.kept(kEve));
}

void TestLastProfile::othersFileIsNone()
{
    {
        LastProfile last(folders());
        last.keep(kJan, fullProfile());
        last.keep(kEve, profile(R"({"id":7,"name":"Eve"})"));
    }
    QVERIFY(QFile::remove(path(kEve)));
    QVERIFY(QFile::copy(path(kJan), path(kEve)));
    LastProfile last(folders());
    QVERIFY(!last.kept(kEve));
    QVERIFY(last.kept(kJan));
}

void TestLastProfile::senselessOneIsNone_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x00\xff garbage", 10);
    QTest::newRow("no time") << QByteArray(R"({"format":1,"account":"%1","profile":{"id":42}})");
    QTest::newRow("no user") << QByteArray(
        R"({"format":1,"account":"%1","read":"2026-01-02T03:04:05Z","profile":{"name":"Jan"}})");
    QTest::newRow("profile of a wrong type")
        << QByteArray(R"({"format":1,"account":"%1","read":"2026-01-02T03:04:05Z","profile":[42]})");
}

void TestLastProfile::senselessOneIsNone()
{
    QFETCH(QByteArray, content);
    folders().make(kJan);
    QFile file(path(kJan));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.replace("%1", kJan.toLatin1()));
    file.close();
    {
        LastProfile last(folders());
        QVERIFY(!last.kept(kJan));
        last.keep(kJan, fullProfile()); // replaces it
    }
    QVERIFY(LastProfile(folders()).kept(kJan));
}

void TestLastProfile::withoutAFolderNothingIsKept()
{
    LastProfile last(AccountFolders({}));
    last.keep(kJan, fullProfile());
    last.drop(kJan);
    QVERIFY(!last.kept(kEve));
}

CORE_TEST(TestLastProfile)
#include "tst_LastProfile.moc"
