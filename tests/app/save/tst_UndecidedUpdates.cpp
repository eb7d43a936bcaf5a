// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a read says of updates whose answer was lost: one with a value that was sent knows it for the person's own.
#include "Profiles.h"
#include "TestRunner.h"
#include "profile/Profile.h"
#include "save/SaveResult.h"
#include "save/UndecidedUpdates.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestUndecidedUpdates : public QObject
{
    Q_OBJECT

private slots:
    void learns_data();
    void learns();
    void takesBackTheLast();
    void givesUp();
    void forgetsWhatNoReadShows();
};

namespace
{
Profile profileWith(const QString &jobTitle)
{
    return Profile::fromJson({{u"id"_s, 42}, {u"jobTitle"_s, jobTitle}});
}

QJsonObject job(const QString &title)
{
    return {{u"jobTitle"_s, title}};
}
} // namespace

void TestUndecidedUpdates::learns_data()
{
    QTest::addColumn<QStringList>("sent"); // one update after the other
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isSaved"); // the last of them
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<bool>("isOwn"); // what the server has now
    const QStringList twice{u"Boss"_s, u"Chief"_s};
    QTest::newRow("arrived") << QStringList{u"Boss"_s} << u"Boss"_s << true << QStringList() << true;
    QTest::newRow("not there") << QStringList{u"Boss"_s} << u"Engineer"_s << false << QStringList{u"Boss"_s} << false;
    QTest::newRow("the first") << twice << u"Boss"_s << false << QStringList{u"Chief"_s} << true;
    QTest::newRow("the second, after the first") << twice << u"Chief"_s << true << QStringList() << true;
    QTest::newRow("neither") << twice << u"Engineer"_s << false << twice << false;
    QTest::newRow("the same twice") << QStringList{u"Boss"_s, u"Boss"_s} << u"Boss"_s << true << QStringList() << true;
}

void TestUndecidedUpdates::learns()
{
    QFETCH(const QStringList, sent);
    QFETCH(const QString, now);
    QFETCH(const bool, isSaved);
    QFETCH(const QStringList, left);
    QFETCH(const bool, isOwn);
    UndecidedUpdates updates;
    for (const QString &title : sent)
        updates.add(job(title), job(u"Engineer"_s));
    QCOMPARE(updates.arrived(profileWith(now)), isOwn ? job(now) : QJsonObject());
    QJsonObject replaced;
    const SaveResult result = updates.learn(profileWith(now), replaced);
    QCOMPARE(result.saved, isSaved ? QStringList{u"jobTitle"_s} : QStringList());
    QCOMPARE(result.isNotThere, !isSaved);
    QCOMPARE(updates.values().value(kJob).toArray(), QJsonArray::fromStringList(left));
    QCOMPARE(updates.isEmpty(), left.isEmpty());
    QCOMPARE(replaced, isOwn ? job(u"Engineer"_s) : QJsonObject());
    const UndecidedUpdates again(updates.values()); // as after a restart
    QCOMPARE(again.values(), updates.values());
}

void TestUndecidedUpdates::takesBackTheLast()
{
    UndecidedUpdates updates;
    updates.add(job(u"Boss"_s), {});
    const QJsonObject second{{u"jobTitle"_s, u"Chief"_s}, {u"companyName"_s, u"Acme"_s}};
    updates.add(second, {});
    QCOMPARE(updates.keys(), (QStringList{u"companyName"_s, u"jobTitle"_s}));
    updates.takeBack(second);
    QCOMPARE(updates.values(), (QJsonObject{{u"jobTitle"_s, QJsonArray{u"Boss"_s}}}));
}

void TestUndecidedUpdates::givesUp()
{
    UndecidedUpdates updates;
    updates.add(job(u"Boss"_s), {});
    updates.giveUp(u"jobTitle"_s);
    QVERIFY(updates.isEmpty());
}

void TestUndecidedUpdates::forgetsWhatNoReadShows()
{
    UndecidedUpdates updates;
    updates.add({{u"projectsSortOrder"_s, u"name-asc"_s}}, {});
    QJsonObject replaced;
    const SaveResult result = updates.learn(profileWith(u"Engineer"_s), replaced);
    QVERIFY(!result.isNotThere);
    QCOMPARE(result.left, QStringList{u"projectsSortOrder"_s});
    QVERIFY(updates.isEmpty());
}

CORE_TEST(TestUndecidedUpdates)
#include "tst_UndecidedUpdates.moc"
