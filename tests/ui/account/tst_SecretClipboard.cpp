// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A copied token is marked as a secret and does not stay; what somebody copied since does.
#include "TestRunner.h"
#include "base/Secret.h"
#include "ui/account/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void marksItAsSecret();
    void takesItBack();
    void takesItBackInTheEnd();
    void leavesWhatCameAfterIt();
};

namespace
{
QString copied()
{
    return QGuiApplication::clipboard()->text();
}
} // namespace

void TestSecretClipboard::init()
{
    QGuiApplication::clipboard()->clear();
}

void TestSecretClipboard::marksItAsSecret()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret("secret.token"));
    QCOMPARE(copied(), u"secret.token"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
}

void TestSecretClipboard::takesItBack()
{
    SecretClipboard clipboard(nullptr, 50ms);
    clipboard.copy(Secret("secret.token"));
    QTRY_COMPARE(copied(), QString());
    clipboard.copy(Secret("second.token"));
    QCOMPARE(copied(), u"second.token"_s);
    QTRY_COMPARE(copied(), QString());
}

void TestSecretClipboard::takesItBackInTheEnd()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(Secret("secret.token"));
    }
    QCOMPARE(copied(), QString());
}

void TestSecretClipboard::leavesWhatCameAfterIt()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(Secret("secret.token"));
        QGuiApplication::clipboard()->setText(u"a poem"_s);
    }
    QCOMPARE(copied(), u"a poem"_s);
}

WINDOW_TEST(TestSecretClipboard)
#include "tst_SecretClipboard.moc"
