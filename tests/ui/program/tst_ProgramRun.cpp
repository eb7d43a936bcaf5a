// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the program was started with is gone with the account that it was for.
#include "Desk.h"
#include "TestRunner.h"
#include "process/Options.h"
#include "ui/program/ProgramRun.h"

using namespace Qt::StringLiterals;

class TestProgramRun : public QObject
{
    Q_OBJECT

private slots:
    static void givenTokenIsGoneAfterSignOut();
};

void TestProgramRun::givenTokenIsGoneAfterSignOut()
{
    Desk desk;
    Options options;
    options.account = *desk.signInTo(desk.simulator);
    const QByteArray token = options.account.token.headerValue(); // shared by all who hold a copy
    QVERIFY(!token.isEmpty() && !token.isDetached());
    ProgramRun run(std::move(options), desk.core, desk.window);
    run.start();
    QTRY_VERIFY(desk.model.isLoaded());
    QCOMPARE(desk.client.account().token.headerValue(), token);

    QVERIFY(desk.session.signOut());
    QTRY_VERIFY(token.isDetached());
}

WINDOW_TEST(TestProgramRun)
#include "tst_ProgramRun.moc"
