// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The header says who is signed in, in every width that the window can have, whatever stands beside it.
#include "TestRunner.h"
#include "ui/account/AccountHeader.h"

#include "api/ServerAddress.h"
#include "profile/ProfileModel.h"
#include "ui/account/CustodyText.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAccountHeader : public QObject
{
    Q_OBJECT

private slots:
    void personComesFirst_data();
    void personComesFirst();
    void allIsReadWhereThereIsRoom();
    void custodyIsReadAsTheWindowOpens_data();
    void custodyIsReadAsTheWindowOpens();
    void suspensionComesFirst();
    void initials_data();
    void initials();
};

namespace
{
const QString kSession = u"Signed in · token for this session only: given at the start"_s;

class ShownHeader
{
public:
    explicit ShownHeader(const QString &name, const QString &host) : header(m_model)
    {
        m_model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"username"_s, u"demo"_s}, {u"name"_s, name},
            {u"email"_s, u"demo@example.com"_s}, {u"tier"_s, u"professional"_s}}));
        const ServerAddress server = *ServerAddress::parse(host).value;
        header.setServer(server, server.displayName());
        header.setSession(kSession, {});
    }

    void show(int width)
    {
        header.resize(width, header.sizeHint().height());
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QTRY_COMPARE(header.width(), width);
        QCoreApplication::processEvents(); // the layout
    }

    [[nodiscard]] const ElidedLabel *label(const QString &start) const
    {
        const QList<ElidedLabel *> labels = header.findChildren<ElidedLabel *>();
        for (const ElidedLabel *label : labels) {
            if (label->text().startsWith(start))
                return label;
        }
        return nullptr;
    }

private:
    ProfileModel m_model;

public:
    AccountHeader header;
};

bool isWhole(const QLabel *label)
{
    return label->width() >= label->sizeHint().width();
}
} // namespace

void TestAccountHeader::personComesFirst_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("factsAreWhole");
    const QString production = u"edgeimpulse.com"_s;
    const QString longHost = u"https://studio.a-department-with-a-long-name.an-organization.example.com:8443"_s;
    QTest::newRow("as it opens") << production << 780 << true;
    QTest::newRow("narrow") << production << 480 << false;
    QTest::newRow("long host, as it opens") << longHost << 780 << false;
    QTest::newRow("long host, narrow") << longHost << 480 << false;
}

void TestAccountHeader::personComesFirst()
{
    QFETCH(const QString, host);
    QFETCH(const int, width);
    QFETCH(const bool, factsAreWhole);
    ShownHeader shown(u"Jan Jansen"_s, host);
    shown.show(width);
    const ElidedLabel *name = shown.label(u"Jan Jansen"_s);
    QVERIFY2(isWhole(name), qPrintable(QString::number(name->width())));
    QVERIFY(isWhole(shown.label(u"demo@example.com"_s)) || !factsAreWhole);
    // The server is read too, and nothing lies over anything.
    const auto *chip = shown.header.findChild<QAbstractButton *>();
    QVERIFY(chip->width() >= 140);
    QVERIFY(name->geometry().right() < chip->geometry().left());
    QVERIFY(chip->geometry().right() < width);
}

void TestAccountHeader::allIsReadWhereThereIsRoom()
{
    ShownHeader shown(u"Jan Jansen"_s, u"edgeimpulse.com"_s);
    shown.show(1200);
    QVERIFY(isWhole(shown.label(u"Jan Jansen"_s)));
    QVERIFY(isWhole(shown.label(u"demo@example.com"_s)));
    QVERIFY(isWhole(shown.label(kSession)));
}

void TestAccountHeader::custodyIsReadAsTheWindowOpens_data()
{
    QTest::addColumn<TokenStore::Problem>("problem");
    const auto problems = QMetaEnum::fromType<TokenStore::Problem>();
    for (int i = 0; i < problems.keyCount(); ++i)
        QTest::newRow(problems.key(i)) << TokenStore::Problem(problems.value(i));
}

void TestAccountHeader::custodyIsReadAsTheWindowOpens()
{
    QFETCH(const TokenStore::Problem, problem);
    ShownHeader shown(u"Jan Jansen"_s, u"edgeimpulse.com"_s);
    const Custody custody{.place = Custody::Place::Session, .problem = problem};
    const QString line = CustodyText::of(custody, *Token::parse(u"A372jdhe.ad3r4gfrg"_s).value).line;
    shown.header.setSession(line, {});
    shown.show(780);
    QVERIFY2(isWhole(shown.label(line)), qPrintable(line));
}

void TestAccountHeader::suspensionComesFirst()
{
    ProfileModel model;
    const AccountHeader header(model);
    model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"email"_s, u"demo@example.com"_s},
        {u"suspended"_s, true}, {u"suspensionReason"_s, u"Trial over"_s}}));
    QStringList texts;
    const auto labels = header.findChildren<ElidedLabel *>();
    for (const ElidedLabel *label : labels)
        texts += label->text();
    QVERIFY2(texts.contains(u"suspended: Trial over · demo@example.com · user 42"_s), qPrintable(texts.join(u'|')));
}

void TestAccountHeader::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("two words") << u"jan jansen"_s << u"JJ"_s;
    QTest::newRow("first and last") << u"Jan van Jansen …"_s << u"JJ"_s;
    QTest::newRow("flag") << u"\U0001F1F3\U0001F1F1 Jan"_s << u"\U0001F1F3\U0001F1F1J"_s;
    QTest::newRow("emoji of two") << u"\U0001F469\u200D\U0001F4BB Ada"_s << u"\U0001F469\u200D\U0001F4BBA"_s;
    QTest::newRow("letter with its mark") << u"Zoe\u0308 E\u0301mile"_s << u"ZE\u0301"_s;
    QTest::newRow("beyond the BMP") << u"\U0001D49C b"_s << u"\U0001D49CB"_s;
}

void TestAccountHeader::initials()
{
    QFETCH(const QString, name);
    QTEST(AccountHeader::initials(name), "initials");
}

WINDOW_TEST(TestAccountHeader)
#include "tst_AccountHeader.moc"
