// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A write's body can be read once, and says whether anybody did.
#include "TestRunner.h"
#include "api/RequestBody.h"

#include <QTest>

class TestRequestBody : public QObject
{
    Q_OBJECT

private slots:
    void readsOnce();
    void readsInPieces();
    void cannotBeRewound();
    void cannotBeWritten();
};

void TestRequestBody::readsOnce()
{
    RequestBody body("{\"name\":\"Jan\"}");
    QVERIFY(body.isSequential());
    QVERIFY(!body.wasRead());
    QCOMPARE(body.bytesAvailable(), 14);
    QCOMPARE(body.readAll(), QByteArray("{\"name\":\"Jan\"}"));
    QVERIFY(body.wasRead());
    QCOMPARE(body.bytesAvailable(), 0);
    QVERIFY(body.atEnd());
    char byte = 0;
    QCOMPARE(body.read(&byte, 1), -1);
}

void TestRequestBody::readsInPieces()
{
    RequestBody body("abcdef");
    QCOMPARE(body.read(4), QByteArray("abcd"));
    QVERIFY(body.wasRead());
    QCOMPARE(body.bytesAvailable(), 2);
    QCOMPARE(body.read(4), QByteArray("ef"));
}

void TestRequestBody::cannotBeRewound()
{
    RequestBody body("abc");
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("abc"));
    QVERIFY(!body.reset());
    QVERIFY(body.readAll().isEmpty());
}

void TestRequestBody::cannotBeWritten()
{
    RequestBody body("abc");
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (RequestBody): ReadOnly device");
    QCOMPARE(body.write("x"), -1);
}

CORE_TEST(TestRequestBody)
#include "tst_RequestBody.moc"
