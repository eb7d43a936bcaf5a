// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Each sentence is said on the page that is seen; what comes before the first page waits for it, and is not covered.
#include "Profiles.h"
#include "SessionFixture.h"
#include "TestRunner.h"
#include "ui/message/MessageBar.h"
#include "ui/message/MessageDetails.h"
#include "ui/window/FormPage.h"
#include "ui/window/SignInPresenter.h"
#include "ui/window/WindowMessages.h"

#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWindowMessages : public QObject
{
    Q_OBJECT

private slots:
    static void saysOnThePageThatIsSeen_data();
    static void saysOnThePageThatIsSeen();
    static void earlyProblemsAreSaidTogether();
    static void earlyProblemsComeWithTheSignIn();
    static void seenProblemsAreForgotten();
    static void newsAreTakenOnce();
};

namespace
{
struct Pages {
    Pages() : fixture(QString())
    {
        stack.addWidget(form);
        stack.show();
    }

    void showSignIn(const QString &sentence = {}, bool keepsForm = false)
    {
        signIn.show({.server = ServerAddress(), .user = {}, .sentence = sentence, .keepsForm = keepsForm});
    }
    // What the page that is seen says; empty: nothing.
    [[nodiscard]] QString said() const
    {
        const auto *bar = stack.currentWidget()->findChild<MessageBar *>();
        return bar && bar->isVisible() ? bar->accessibleName() : QString();
    }

    SessionFixture fixture;
    QStackedWidget stack;
    FormPage *form = new FormPage(fixture.model, fixture.core.recentTimeZones);
    MessageDetails details{fixture.core.calls};
    SignInPresenter signIn{{fixture.core.signIn, fixture.model, fixture.session, fixture.work, details}, &stack, form};
    WindowMessages messages{fixture.model, form->messages(), signIn};
};
} // namespace

void TestWindowMessages::saysOnThePageThatIsSeen_data()
{
    QTest::addColumn<bool>("isSignIn");
    QTest::newRow("form") << false;
    QTest::newRow("sign-in") << true;
}

void TestWindowMessages::saysOnThePageThatIsSeen()
{
    QFETCH(const bool, isSignIn);
    Pages pages;
    if (isSignIn)
        pages.showSignIn();
    pages.messages.say(Message::Kind::Info, u"A sentence."_s);
    QVERIFY2(pages.said().contains(u"A sentence."_s), qPrintable(pages.said()));
    QCOMPARE(pages.form->messages().openProblem().has_value() || pages.form->messages().isVisible(), !isSignIn);
}

void TestWindowMessages::earlyProblemsAreSaidTogether()
{
    Pages pages;
    pages.showSignIn();
    pages.messages.warn(u"The accounts cannot be read."_s);
    pages.messages.warn(u"The drafts cannot be read."_s);
    QVERIFY2(
        pages.said().contains(u"The accounts cannot be read. The drafts cannot be read."_s), qPrintable(pages.said()));
}

void TestWindowMessages::earlyProblemsComeWithTheSignIn()
{
    Pages pages;
    pages.messages.warn(u"The accounts cannot be read."_s);
    pages.showSignIn(u"Sign in again."_s);
    pages.messages.onSignInShown(u"Sign in again."_s);
    QVERIFY2(pages.said().contains(u"The accounts cannot be read. Sign in again."_s), qPrintable(pages.said()));
}

void TestWindowMessages::seenProblemsAreForgotten()
{
    Pages pages;
    pages.messages.warn(u"The accounts cannot be read."_s);
    pages.messages.forgetWarnings();
    pages.showSignIn(u"Sign in again."_s);
    pages.messages.onSignInShown(u"Sign in again."_s);
    QVERIFY2(!pages.said().contains(u"The accounts"_s), qPrintable(pages.said()));
}

void TestWindowMessages::newsAreTakenOnce()
{
    Pages pages;
    QVERIFY(!pages.messages.takeNews());
    pages.messages.keepForProfile(u"Restored."_s);
    QCOMPARE(pages.messages.takeNews(), u"Restored."_s);
    QVERIFY(!pages.messages.takeNews());
}

WINDOW_TEST(TestWindowMessages)
#include "tst_WindowMessages.moc"
