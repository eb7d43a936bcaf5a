// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Every call is logged, what is logged never takes more than it may, and no secret can be read from it.
#include "CallRecord.h"
#include "StudioClient.h"
#include "TestRunner.h"
#include "api/ApiClient.h"
#include "api/PhotoLoader.h"
#include "requests/CallFormats.h"
#include "requests/CallLogModel.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCallLog : public QObject
{
    Q_OBJECT

private slots:
    static void logsCalls();
    static void logsPhotos();
    static void tellsADroppedCall();
    static void keepsNoToken();
    static void knowsTokensOfRequests();
    static void everySecret_data();
    static void everySecret();
    static void secretAcrossTheCut();
    static void takesNoMoreThanItMay();
    static void longBodies();
    static void filters();
    static void clears();
    static void errorsKnowTheirCall();
    static void pinnedStaysWhenCleared();
    static void pinnedStaysWhenThereAreTooMany();
    static void pinnedComesThroughTheFilter();
    static void pinsAreBounded();
};

namespace
{
// The log of a client that is at a simulator.
struct Logged {
    Logged() { client.setAccount({.server = server(), .token = {}, .userId = {}}); }

    [[nodiscard]] ServerAddress server()
    {
        return *ServerAddress::parse(studio.simulator().baseUrl().toString()).value;
    }
    [[nodiscard]] Token signIn()
    {
        const CallRecord record(client.signIn(server(), u"demo@example.com"_s, u"demo"_s, {}));
        if (!record.ends())
            return {};
        return Token::parse(record.json().value("token"_L1).toString()).value.value_or(Token());
    }
    [[nodiscard]] RedactedCall call(qsizetype index) { return RedactedCall::of(log.at(index), log.redaction()); }
    // Everything that can be seen, copied or exported of it.
    [[nodiscard]] QString everything(qsizetype index)
    {
        const RedactedCall c = call(index);
        CallLogModel model(log);
        QStringList all{CallFormats::curl(c), CallFormats::requestText(c, true), CallFormats::requestText(c, false),
            CallFormats::answerText(c, true), CallFormats::answerText(c, false),
            QString::fromUtf8(QJsonDocument(CallFormats::harEntry(c)).toJson())};
        for (int column = 0; column < CallLogModel::ColumnCount; ++column)
            all += model.index(int(index), column).data().toString();
        return all.join(u'\n');
    }

    StudioClient studio;
    ApiClient client;
    PhotoLoader photos;
    CallLog log{client, photos};
};

Exchange exchangeOf(const QByteArray &request, const QByteArray &answer)
{
    return {.method = "POST",
        .url = QUrl(u"https://studio.example.com/v1/api/users/42"_s),
        .requestHeaders = {{"Content-Type", "application/json"}},
        .requestBody = request,
        .status = 200,
        .reason = "OK",
        .answerHeaders = {{"Content-Type", "application/json"}},
        .answerBody = answer,
        .ended = 1};
}

// A call that is over.
void add(CallLog &log, const Exchange &exchange, CallPurpose purpose = CallPurpose::Update)
{
    log.end(log.begin(exchange, purpose), exchange);
}
} // namespace

void TestCallLog::logsCalls()
{
    Logged logged;
    const Token token = logged.signIn();
    QVERIFY(!token.isEmpty());
    logged.client.setAccount({.server = logged.server(), .token = token, .userId = {}});
    const CallRecord read(logged.client.readProfile(CallPurpose::BeforeSave));
    QCOMPARE(logged.log.at(1).state, LoggedCall::State::Pending); // it is there while it is under way
    QVERIFY(read.ends());
    QVERIFY(logged.studio.play("refuse"));
    const CallRecord update(logged.client.updateUser(42, {{u"jobTitle"_s, u"Chief"_s}}));
    QVERIFY(update.ends());

    QCOMPARE(logged.log.count(), 3);
    const LoggedCall &first = logged.log.at(0);
    QCOMPARE(first.purpose, CallPurpose::SignIn);
    QCOMPARE(first.path, u"/v1/api-login"_s);
    const LoggedCall &second = logged.log.at(1);
    QCOMPARE(second.purpose, CallPurpose::BeforeSave);
    QCOMPARE(second.state, LoggedCall::State::Ended);
    QCOMPARE(second.path, u"/v1/api/user?excludeProjects=true"_s);
    QCOMPARE(second.status, 200);
    QVERIFY(!second.error);
    QVERIFY(second.answered >= second.sent && second.sent >= 0 && second.ended >= second.answered);
    const LoggedCall &third = logged.log.at(2);
    QCOMPARE(third.error, std::optional(ApiError::Kind::Refused));
    const RedactedCall call = logged.call(2);
    QCOMPARE(call.request.text, uR"({"jobTitle":"Chief"})"_s);
    QCOMPARE(call.request.laidOut(), u"{\n  \"jobTitle\": \"Chief\"\n}"_s);
    QVERIFY(call.answer.text.contains(u"Job title must be shorter"_s));
    QCOMPARE(call.answer.size, call.answer.text.toUtf8().size());
    QVERIFY(call.requestHeaders.contains(std::pair(u"x-jwt-token"_s, u"•••"_s)));
}

void TestCallLog::logsPhotos()
{
    Logged logged;
    QSignalSpy loaded(&logged.photos, &PhotoLoader::loaded);
    QUrl photo = logged.studio.simulator().baseUrl();
    photo.setPath(u"/photos/good.png"_s);
    logged.photos.load(photo, "image/png", true);
    QVERIFY(loaded.wait());
    QCOMPARE(logged.log.count(), 1);
    const LoggedCall &call = logged.log.at(0);
    QCOMPARE(call.purpose, CallPurpose::Photo);
    QCOMPARE(call.status, 200);
    QCOMPARE(call.size, loaded.at(0).at(0).toByteArray().size());
    QVERIFY(!logged.call(0).answer.isWhole);
    QVERIFY(logged.call(0).answer.text.isEmpty());
}

void TestCallLog::tellsADroppedCall()
{
    Logged logged;
    QVERIFY(logged.studio.play("silent"));
    logged.client.setAccount({.server = logged.server(), .token = *Token::parse(u"abc.def"_s).value, .userId = {}});
    delete logged.client.readProfile();
    QCOMPARE(logged.log.count(), 1);
    QCOMPARE(logged.log.at(0).state, LoggedCall::State::Dropped);
}

void TestCallLog::keepsNoToken()
{
    Logged logged;
    const QByteArray bytes = QByteArray("eyJhbGciOi.JIUzI1NiJ9.") + QByteArray(40, 'q');
    logged.client.setAccount(
        {.server = logged.server(), .token = *Token::parse(QString::fromLatin1(bytes)).value, .userId = {}});
    const QByteArray token = logged.client.account().token.headerValue(); // shared by all who hold a copy
    const CallRecord read(logged.client.readProfile());
    QVERIFY(read.ends());
    QCOMPARE(logged.log.count(), 1);
    logged.client.setAccount({});
    QVERIFY(token.isDetached());
    QVERIFY(!logged.everything(0).contains(QString::fromLatin1(bytes)));
}

// Those that nobody signed in with here: given from outside, or read from the keychain.
void TestCallLog::knowsTokensOfRequests()
{
    Logged logged;
    const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl";
    Exchange exchange = exchangeOf({}, R"({"success":false,"error":"Bad )" + token + R"("})");
    exchange.requestHeaders.emplaceBack("x-jwt-token", token);
    add(logged.log, exchange, CallPurpose::Load);
    const QString all = logged.everything(0);
    QVERIFY2(all.contains(u"Bad •••"_s) && !all.contains(u"eyJhbGci"_s), qPrintable(all));
}

void TestCallLog::everySecret_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Token, password and code of random characters: in what signs in and in its answer, and then in each writing in
// requests and answers of other calls.
void TestCallLog::everySecret()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto word = [&](const QString &letters, int least, int most) {
        QString text = u"k7"_s;
        for (int i = random.bounded(least, most); i > 0; --i)
            text += letters.at(random.bounded(int(letters.size())));
        return text + u"Z9"_s;
    };
    const QString token = word(u"abcXYZ019._-"_s, 40, 400);
    const QString password = word(u"aZ09 \"\\%&<>'ñß漢é!#{}:;,"_s, 8, 40);
    const QString code = QString::number(random.bounded(100'000, 1'000'000));

    Logged logged;
    const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    const QByteArray request = json({{u"username"_s, u"ann"_s}, {u"password"_s, password}, {u"totpToken"_s, code}});
    add(logged.log, exchangeOf(request, json({{u"success"_s, true}, {u"token"_s, token}})), CallPurpose::SignIn);

    QString escaped;
    for (const QChar c : std::as_const(password))
        escaped += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    QString inLines = token;
    for (qsizetype i = inLines.size() - 7; i > 0; i -= 7)
        inLines.insert(i, u"\n  "_s);
    const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(password));
    const QStringList writings{token, password, code, inLines, percent, password.toHtmlEscaped(),
        QString::fromLatin1(token.toUtf8().toBase64()), QString::fromLatin1(token.toUtf8().toHex()),
        QString::fromUtf8(json({{u"deeper"_s, password}}))};
    for (const QString &writing : writings)
        add(logged.log, exchangeOf(json({{u"name"_s, writing}}), json({{u"success"_s, false}, {u"error"_s, writing}})));
    add(logged.log, exchangeOf({}, R"({"success":false,"error":")" + escaped.toUtf8() + R"("})"));
    add(logged.log, exchangeOf({}, "<p>token=" + token.toUtf8() + "</p>"));
    Exchange withHeader = exchangeOf({}, "{}");
    withHeader.requestHeaders.emplaceBack("x-jwt-token", token.toUtf8());
    withHeader.answerHeaders.emplaceBack("Set-Cookie", "jwt=" + token.toUtf8() + "; Path=/");
    withHeader.answerHeaders.emplaceBack("Location", "/?token=" + token.toUtf8());
    withHeader.url.setQuery(u"token="_s + token);
    add(logged.log, withHeader);

    for (qsizetype i = logged.log.count() - 1; i >= 0; --i) { // the sign-in is looked at last
        const QString all = logged.everything(i);
        QVERIFY2(i == 0 || all.contains(u"•••"_s), qPrintable(all));
        for (const QString &secret : writings) {
            const QString inJson = QString::fromUtf8(json({{u"e"_s, secret}})).mid(6).chopped(2);
            for (const QString &form : {secret, inJson})
                QVERIFY2(!all.contains(form), qPrintable(u"%1 in %2"_s.arg(form, all)));
        }
        QVERIFY2(!all.contains(escaped) && !all.contains(token.left(12)), qPrintable(all));
    }
}

void TestCallLog::secretAcrossTheCut()
{
    Logged logged;
    const QByteArray token = "abcdefghijklmnopqrstuvwxyz0123456789";
    add(logged.log, exchangeOf({}, R"({"token":")" + token + R"("})"), CallPurpose::SignIn);
    for (qsizetype before = 0; before < token.size(); before += 5) {
        const QByteArray answer
            = QByteArray(CallLog::kMostOfABody - before, ' ') + token + QByteArray(2 * CallLog::kMargin, ' ');
        add(logged.log, exchangeOf({}, answer));
        const QString all = logged.everything(logged.log.count() - 1);
        QVERIFY2(!all.contains(QString::fromLatin1(token.left(4))), qPrintable(QString::number(before)));
    }
}

void TestCallLog::takesNoMoreThanItMay()
{
    Logged logged;
    const Exchange exchange = exchangeOf("{}", QByteArray(20'000, 'x'));
    for (int i = 0; i < CallLog::kMostCalls + 1; ++i)
        add(logged.log, exchange);
    QCOMPARE(logged.log.count(), CallLog::kMostCalls * 9 / 10 + 1);
    QCOMPARE(logged.log.at(0).number, CallLog::kMostCalls / 10 + 1);
    qsizetype kept = 0;
    for (qsizetype i = 0; i < logged.log.count(); ++i) {
        QCOMPARE(logged.log.at(i).number, logged.log.at(0).number + i);
        kept += logged.log.at(i).content ? logged.log.at(i).content->cost() : 0;
    }
    QVERIFY(kept > CallLog::kMostContent / 2 && kept <= CallLog::kMostContent);
    QVERIFY(logged.log.at(logged.log.count() - 1).content);
    // What is known of the others is told, and that their content is not.
    const RedactedCall oldest = logged.call(0);
    QVERIFY(!oldest.answer.isWhole);
    QVERIFY(CallFormats::curl(oldest).isEmpty());
    QVERIFY(CallFormats::answerText(oldest, true).contains(u"not kept"_s));
}

void TestCallLog::longBodies()
{
    Logged logged;
    const QByteArray answer = "\"" + QByteArray(100'000, 'x') + "\"";
    add(logged.log, exchangeOf(answer, answer));
    QCOMPARE(logged.call(0).answer.text.size(), CallLog::kMostOfABody);
    QVERIFY(!logged.call(0).answer.isWhole);
    QVERIFY(CallFormats::curl(logged.call(0)).isEmpty()); // it would send something else
    logged.log.keepLongBodies(true);
    add(logged.log, exchangeOf(answer, answer));
    QCOMPARE(logged.call(1).answer.text.size(), answer.size());
    QVERIFY(logged.call(1).answer.isWhole);
}

void TestCallLog::filters()
{
    Logged logged;
    CallLogModel model(logged.log);
    add(logged.log, exchangeOf("{}", "{}"));
    Exchange failed = exchangeOf({}, "{}");
    failed.method = "GET";
    failed.status = 502;
    failed.error = ApiError::Kind::NotUnderstood;
    add(logged.log, failed, CallPurpose::Load);
    QCOMPARE(model.rowCount(), 2);
    const auto rowsOf = [&](const QString &filter) {
        model.setFilter(filter);
        return model.rowCount();
    };
    QCOMPARE(rowsOf(u"users"_s), 2);
    QCOMPARE(rowsOf(u"get"_s), 1);
    QCOMPARE(rowsOf(u"USERS update"_s), 1);
    QCOMPARE(rowsOf(u"nonsense"_s), 0);
    QCOMPARE(rowsOf(u"not understood"_s), 1);
    QCOMPARE(rowsOf(u"SUCCEEDED"_s), 1);
    QCOMPARE(rowsOf(u"load"_s), 1);
    QCOMPARE(rowsOf(u"50"_s), 1);
    // A call that has no status yet comes to its place when it has.
    const qint64 number = logged.log.begin(failed, CallPurpose::Load);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(rowsOf(u"under way"_s), 1);
    QCOMPARE(rowsOf(u"50"_s), 1);
    logged.log.end(number, failed);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.callAt(1).number, number);
    QCOMPARE(rowsOf({}), 3);
}

void TestCallLog::clears()
{
    Logged logged;
    CallLogModel model(logged.log);
    const Exchange exchange = exchangeOf("{}", "{}");
    const qint64 pending = logged.log.begin(exchange, CallPurpose::Load);
    logged.log.clear();
    QCOMPARE(model.rowCount(), 0);
    logged.log.end(pending, exchange); // nobody asks for it any more
    QCOMPARE(logged.log.count(), 0);
    add(logged.log, exchange);
    QCOMPARE(model.rowCount(), 1);
}

void TestCallLog::errorsKnowTheirCall()
{
    Logged logged;
    const Token token = logged.signIn();
    logged.client.setAccount({.server = logged.server(), .token = token, .userId = {}});
    QVERIFY(logged.studio.play("refuse"));
    const CallRecord update(logged.client.updateUser(42, {{u"jobTitle"_s, u"Chief"_s}}));
    QVERIFY(update.ends());
    const LoggedCall *call = logged.log.find(update.error()->call);
    QVERIFY(call);
    QCOMPARE(call->purpose, CallPurpose::Update);
    QVERIFY(!logged.log.find(0));
    QVERIFY(!logged.log.find(call->number + 1));
}

void TestCallLog::pinnedStaysWhenCleared()
{
    Logged logged;
    CallLogModel model(logged.log);
    const Exchange exchange = exchangeOf(R"({"a":1})", "{}");
    add(logged.log, exchange);
    const qint64 pending = logged.log.begin(exchange, CallPurpose::Load); // and it ends after it was kept
    add(logged.log, exchange);
    QVERIFY(logged.log.pin(pending));
    QVERIFY(model.index(1, 0).data(CallLogModel::IsPinnedRole).toBool());
    logged.log.clear();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.callAt(0).number, pending);
    logged.log.end(pending, exchange);
    QCOMPARE(model.callAt(0).state, LoggedCall::State::Ended);
    QCOMPARE(logged.call(0).request.text, uR"({"a":1})"_s);
    add(logged.log, exchange);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.callAt(1).number, 4);
    QVERIFY(!logged.log.find(1) && !logged.log.find(3));
    QCOMPARE(logged.log.withNumber(4).number, 4);

    logged.log.unpin(pending); // it goes with the others
    QCOMPARE(model.rowCount(), 2);
    logged.log.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestCallLog::pinnedStaysWhenThereAreTooMany()
{
    Logged logged;
    const Exchange exchange = exchangeOf("{}", QByteArray(20'000, 'x'));
    for (int i = 0; i < 10; ++i)
        add(logged.log, exchange);
    QVERIFY(logged.log.pin(3));
    for (int i = 10; i < CallLog::kMostCalls + 1; ++i)
        add(logged.log, exchange);
    QCOMPARE(logged.log.count(), CallLog::kMostCalls * 9 / 10 + 2);
    QCOMPARE(logged.log.at(0).number, 3);
    QVERIFY(logged.log.at(0).content); // those after it have none any more
    QVERIFY(!logged.log.at(1).content);
    QCOMPARE(logged.log.at(1).number, CallLog::kMostCalls / 10 + 1);
    // An unpinned one is the first whose content goes.
    logged.log.unpin(3);
    add(logged.log, exchange);
    add(logged.log, exchange);
    QVERIFY(!logged.log.at(0).content);
}

void TestCallLog::pinnedComesThroughTheFilter()
{
    Logged logged;
    CallLogModel model(logged.log);
    for (int i = 0; i < 3; ++i)
        add(logged.log, exchangeOf("{}", "{}"));
    model.setFilter(u"nonsense"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(logged.log.pin(3));
    QVERIFY(logged.log.pin(1));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.callAt(0).number, 1);
    QCOMPARE(model.rowOf(3), 1);
    logged.log.unpin(1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.callAt(0).number, 3);
    model.setFilter(u"other"_s);
    QCOMPARE(model.rowCount(), 1);
}

void TestCallLog::pinsAreBounded()
{
    Logged logged;
    const Exchange small = exchangeOf("{}", "{}");
    for (int i = 0; i <= CallLog::kMostPins; ++i)
        add(logged.log, small);
    for (int i = 1; i <= CallLog::kMostPins; ++i)
        QVERIFY(logged.log.pin(i));
    QVERIFY(!logged.log.pin(CallLog::kMostPins + 1));
    logged.log.unpin(1);
    QVERIFY(logged.log.pin(CallLog::kMostPins + 1));

    logged.log.keepLongBodies(true);
    const Exchange large = exchangeOf({}, QByteArray(4'000'000, 'x'));
    Logged others;
    others.log.keepLongBodies(true);
    int pinned = 0;
    for (int i = 1; i <= 10; ++i) {
        add(others.log, large);
        pinned += others.log.pin(i) ? 1 : 0;
    }
    QCOMPARE(pinned, int(CallLog::kMostPinnedContent / 4'000'000));
}

CORE_TEST(TestCallLog)
#include "tst_CallLog.moc"
