// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is said while the server cannot be reached, and when it answers again: the sentence, its kind and its ways out.
#include "Profiles.h"
#include "SessionFixture.h"
#include "TestRunner.h"
#include "ui/save/OfflinePresenter.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Message::Kind)

class TestOfflinePresenter : public QObject
{
    Q_OBJECT

private slots:
    static void waysOut_data();
    static void waysOut();
    static void answersAgain_data();
    static void answersAgain();
    static void saveThatGotNoAnswer();
    static void openProblemStays();
};

namespace
{
const ApiError kNoServer{.kind = ApiError::Kind::NotConnected,
    .networkError = QNetworkReply::HostNotFoundError,
    .server = u"studio.example.com"_s};
const ApiError kRefused{.kind = ApiError::Kind::Refused, .httpStatus = 403, .serverText = u"No such user"_s};

struct Presented {
    Presented() : fixture(QString())
    {
        for (QAction *action : {&again, &network, &anotherAccount})
            QObject::connect(action, &QAction::triggered, action, [this, action] { triggered += action; });
    }

    SessionFixture fixture;
    QAction again;
    QAction network;
    QAction anotherAccount;
    QList<QAction *> triggered;
    OfflinePresenter presenter{{fixture.session, fixture.model}, {&again, &network, &anotherAccount}};
};

QStringList texts(const Message &message)
{
    QStringList texts;
    for (const Message::Action &action : message.actions)
        texts += action.label;
    return texts;
}
} // namespace

void TestOfflinePresenter::waysOut_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("isShown"); // a profile
    QTest::addColumn<QStringList>("ways");
    const QStringList all{u"Try again"_s, u"Network…"_s, u"Another account"_s};
    QTest::newRow("no answer, nothing shown") << kNoServer << false << all;
    QTest::newRow("no answer, a profile shown") << kNoServer << true << all.first(2);
    QTest::newRow("refused, nothing shown") << kRefused << false << all;
    QTest::newRow("refused, a profile shown") << kRefused << true << all.first(1);
}

void TestOfflinePresenter::waysOut()
{
    QFETCH(const ApiError, error);
    QFETCH(const bool, isShown);
    Presented presented;
    if (isShown)
        presented.fixture.model.setServerProfile(fullProfile());
    const Message message = presented.presenter.onLoadFailed(error);
    QTEST(texts(message), "ways");
    QCOMPARE(message.kind, Message::Kind::Error);
    for (const Message::Action &action : message.actions)
        action.act();
    QCOMPARE(presented.triggered,
        (QList<QAction *>{&presented.again, &presented.network, &presented.anotherAccount}.mid(
            0, texts(message).size())));
}

void TestOfflinePresenter::answersAgain_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<int>("changes");
    QTest::addColumn<QString>("said"); // empty: nothing
    QTest::addColumn<Message::Kind>("kind");
    QTest::newRow("it was away") << kNoServer << 0 << u"The server answers again."_s << Message::Kind::Success;
    QTest::newRow("with a change")
        << kNoServer << 1 << u"The server answers again. Your change is not saved yet: look it over, and save it."_s
        << Message::Kind::Info;
    QTest::newRow("with changes")
        << kNoServer << 2
        << u"The server answers again. Your 2 changes are not saved yet: look them over, and save them."_s
        << Message::Kind::Info;
    QTest::newRow("it had answered") << kRefused << 1 << QString() << Message::Kind::Info;
}

void TestOfflinePresenter::answersAgain()
{
    QFETCH(const ApiError, error);
    QFETCH(const int, changes);
    QFETCH(const QString, said);
    Presented presented;
    ProfileModel &model = presented.fixture.model;
    model.setServerProfile(fullProfile());
    const QList<QLatin1StringView> keys{kName, kJob};
    for (const QLatin1StringView key : keys.first(changes))
        model.setEditedValue(key, u"Typed"_s);
    (void)presented.presenter.onLoadFailed(error);
    const std::optional<Message> message = presented.presenter.onLoaded({});
    QCOMPARE(message ? message->text : QString(), said);
    if (message)
        QTEST(message->kind, "kind");
    QVERIFY2(!presented.presenter.onLoaded({}), "it is said once");
}

void TestOfflinePresenter::saveThatGotNoAnswer()
{
    Presented presented;
    SaveResult away;
    away.error = kNoServer;
    away.isAway = true;
    QCOMPARE(texts(presented.presenter.withWayOut({}, away)), QStringList(u"Network…"_s));
    presented.presenter.onSaveFinished(away);
    QVERIFY(presented.presenter.onLoaded({}));

    SaveResult refused;
    refused.error = kRefused;
    QVERIFY(texts(presented.presenter.withWayOut({}, refused)).isEmpty());
    presented.presenter.onSaveFinished(refused);
    QVERIFY(!presented.presenter.onLoaded({}));
}

// A problem that nobody has closed is said on, without what is not true any more: that it can be tried again.
void TestOfflinePresenter::openProblemStays()
{
    Presented presented;
    (void)presented.presenter.onLoadFailed(kNoServer);
    const Message open{
        .kind = Message::Kind::Error, .text = u"The keychain is locked."_s, .actions = {{u"Try again"_s, [] {}}}};
    const std::optional<Message> message = presented.presenter.onLoaded(open);
    QVERIFY(message);
    QVERIFY2(message->text.startsWith(open.text), qPrintable(message->text));
    QVERIFY2(message->text.endsWith(u"The server answers again."_s), qPrintable(message->text));
    QCOMPARE(message->kind, Message::Kind::Error);
    QVERIFY(message->actions.isEmpty());
}

WINDOW_TEST(TestOfflinePresenter)
#include "tst_OfflinePresenter.moc"
