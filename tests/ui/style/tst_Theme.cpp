// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// No host looks like production, so that nobody edits the wrong one, and each can be read.
#include "TestRunner.h"
#include "api/ServerAddress.h"
#include "ui/style/Theme.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void noHostLooksLikeProduction_data();
    void noHostLooksLikeProduction();
};

void TestTheme::noHostLooksLikeProduction_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("server");
    for (const bool dark : {false, true}) {
        for (const QString &server :
            {u"acme.com"_s, u"staging.edgeimpulse.com"_s, u"https://studio.edgeimpulse.com:444"_s, u"localhost"_s,
                u"http://127.0.0.1:4800"_s, u"edgeimpulse.co"_s})
            QTest::addRow("%s, %s", dark ? "dark" : "light", qPrintable(server)) << dark << server;
    }
}

void TestTheme::noHostLooksLikeProduction()
{
    QFETCH(const bool, dark);
    QFETCH(const QString, server);
    const QPalette palette = Theme::palette(dark);
    const Theme::ToneColors production = Theme::host(ServerAddress(), palette);
    const Theme::ToneColors other = Theme::host(*ServerAddress::parse(server).value, palette);
    const auto hueDistance = [](const QColor &a, const QColor &b) {
        const int distance = qAbs(a.hslHue() - b.hslHue());
        return qMin(distance, 360 - distance);
    };
    QVERIFY(hueDistance(production.surface, other.surface) > 40);
    QVERIFY(hueDistance(production.text, other.text) > 40);
    QVERIFY(Theme::contrast(other.text, other.surface) >= Theme::kReadable);
}

WINDOW_TEST(TestTheme)
#include "tst_Theme.moc"
