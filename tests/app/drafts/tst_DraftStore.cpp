// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Drafts: there again after the program has gone, and no file that is broken stands in anybody's way.
#include "AccountKeys.h"
#include "TestRunner.h"
#include "drafts/DraftStore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDraftStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isThereAgain();
    void keepsAccountsApart();
    void isGoneWhenNothingIsLeft();
    void inMemoryAlone();
    void brokenOnesAreSetAside_data();
    void brokenOnesAreSetAside();
    void newerOnesAreLeftAlone();
    void saysOnceThatItCannotWrite();
    void tooLongOnesAreTold();

private:
    [[nodiscard]] AccountFolders folders() const { return AccountFolders(m_folder->filePath(u"accounts"_s)); }
    [[nodiscard]] QString path(const QString &key) const { return folders().path(key, AccountFolders::File::Draft); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
ProfileEdits edits(const QString &name)
{
    return {.base = {{u"name"_s, u"Jan"_s}}, .edited = {{u"name"_s, name}, {u"companyName"_s, u""_s}}};
}
} // namespace

void TestDraftStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDraftStore::isThereAgain()
{
    {
        DraftStore store(folders());
        QVERIFY(store.draft(kJan).edits.isEmpty());
        store.keep(kJan, edits(u"Jan J."_s));
        QVERIFY(store.outlivesProgram());
    }
    DraftStore store(folders());
    const Draft draft = store.draft(kJan);
    QCOMPARE(draft.edits, edits(u"Jan J."_s));
    QVERIFY(draft.isRestored);
    QVERIFY(qAbs(draft.changed.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(!store.draft(kJan).isRestored); // told once
}

void TestDraftStore::keepsAccountsApart()
{
    DraftStore store(folders());
    store.keep(kJan, edits(u"Jan J."_s));
    store.keep(kEve, edits(u"Eve"_s));
    store.drop(kJan);
    store.flush();
    DraftStore again(folders());
    QVERIFY(again.draft(kJan).edits.isEmpty());
    QCOMPARE(again.draft(kEve).edits, edits(u"Eve"_s));
}

void TestDraftStore::isGoneWhenNothingIsLeft()
{
    DraftStore store(folders());
    store.keep(kJan, edits(u"Jan J."_s));
    store.flush();
    QVERIFY(QFileInfo::exists(path(kJan)));
    store.keep(kJan, {});
    store.flush();
    QVERIFY(!QFileInfo::exists(path(kJan)));
}

void TestDraftStore::inMemoryAlone()
{
    DraftStore store(AccountFolders({}));
    QVERIFY(store.outlivesProgram());
    store.keep(kJan, edits(u"Jan J."_s));
    QCOMPARE(store.draft(kJan).edits, edits(u"Jan J."_s));
    QVERIFY(!store.outlivesProgram());
}

void TestDraftStore::brokenOnesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good
        = QJsonDocument({{u"format"_s, 1}, {u"account"_s, kJan}, {u"changed"_s, u"2026-11-24T14:31:00Z"_s},
                            {u"base"_s, QJsonObject()}, {u"edited"_s, QJsonObject{{u"name"_s, u"x"_s}}}})
              .toJson();
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("garbage") << QByteArray(4096, '\xfe');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("of another account") << QByteArray(good).replace("users/42", "users/43");
    QTest::newRow("no edits") << QByteArray(good).replace("\"edited\"", "\"edit\"");
    QTest::newRow("base of a wrong type") << QByteArray(good).replace("{\n    }", "[]");
    QTest::newRow("a symbolic link") << QByteArray("link");
    QTest::newRow("100 MB") << QByteArray("100 MB");
}

void TestDraftStore::brokenOnesAreSetAside()
{
    QFETCH(const QByteArray, content);
    folders().make(kJan);
    QFile file(path(kJan));
    if (content == "link") {
        QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), path(kJan)));
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (content == "100 MB")
            QVERIFY(file.resize(100'000'000));
        else
            QCOMPARE(file.write(content), content.size());
        file.close();
    }

    DraftStore store(folders());
    const QSignalSpy problems(&store, &DraftStore::problem);
    QVERIFY(store.draft(kJan).edits.isEmpty());
    QVERIFY(store.draft(kJan).edits.isEmpty());
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0][0].toString().contains(u"set aside as "_s + path(kJan) + u".unreadable-1"_s));

    store.keep(kJan, edits(u"Jan J."_s));
    store.flush();
    QCOMPARE(DraftStore(folders()).draft(kJan).edits, edits(u"Jan J."_s));
    const QFileInfo aside(path(kJan) + u".unreadable-1"_s);
    QVERIFY(aside.exists() || aside.isSymLink());
}

// The newer version still has them; this one's are not safe, so that whoever leaves is asked.
void TestDraftStore::newerOnesAreLeftAlone()
{
    const QByteArray newer = R"({"format":2,"account":")" + kJan.toUtf8() + R"(","base":{},"edited":{"name":"x"}})";
    folders().make(kJan);
    QFile file(path(kJan));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(newer), newer.size());
    file.close();
    {
        DraftStore store(folders());
        const QSignalSpy problems(&store, &DraftStore::problem);
        QVERIFY(store.draft(kJan).edits.isEmpty());
        QCOMPARE(problems.size(), 1);
        const QString sentence = problems[0][0].toString();
        QVERIFY2(sentence.contains(u"newer version"_s) && sentence.contains(u"left as it is"_s), qPrintable(sentence));
        QVERIFY(store.outlivesProgram());
        store.keep(kJan, edits(u"Jan J."_s));
        QVERIFY(!store.outlivesProgram());
        QCOMPARE(store.draft(kJan).edits, edits(u"Jan J."_s));
        store.drop(kJan);
        store.flush();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
    QCOMPARE(QDir(QFileInfo(path(kJan)).path()).entryList(QDir::Files), QStringList{u"draft.json"_s});
}

void TestDraftStore::tooLongOnesAreTold()
{
    DraftStore store(folders());
    QSignalSpy problems(&store, &DraftStore::problem);
    store.keep(kJan, edits(QString(10'000'000, QChar(1)))); // six bytes each in the file
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(!store.outlivesProgram());
    QVERIFY(!QFileInfo::exists(path(kJan)));
    store.keep(kJan, edits(u"Jan"_s));
    store.flush();
    QTRY_VERIFY(store.outlivesProgram());
    QCOMPARE(DraftStore(folders()).draft(kJan).edits, edits(u"Jan"_s));
}

void TestDraftStore::saysOnceThatItCannotWrite()
{
    QFile file(folders().root()); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    DraftStore store(folders());
    QSignalSpy problems(&store, &DraftStore::problem);
    store.keep(kJan, edits(u"J"_s));
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(!store.outlivesProgram());
    store.keep(kJan, edits(u"Ja"_s));
    store.flush();
    QVERIFY(file.remove());
    store.keep(kJan, edits(u"Jan"_s));
    store.flush();
    QTRY_VERIFY(store.outlivesProgram());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(DraftStore(folders()).draft(kJan).edits, edits(u"Jan"_s));
}

CORE_TEST(TestDraftStore)
#include "tst_DraftStore.moc"
