// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The language that a person reads is chosen, and all is in it: words, Qt's own, dates, numbers.
#include "TestRunner.h"
#include "base/Language.h"
#include "base/SentenceLocale.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    static void cleanup() { Language::use(u"en"_s); }
    static void isTheBestThatThereIs_data();
    static void isTheBestThatThereIs();
    static void isCalledByItsSpeakers();
    static void saysOfItselfWhatItIs_data();
    static void saysOfItselfWhatItIs();
    static void isAloneAfterAnother();
};

void TestLanguage::isTheBestThatThereIs_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << QStringList() << u"en"_s;
    QTest::newRow("no language") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("no language before one") << QStringList{u"C"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("English") << QStringList{u"en-GB"_s, u"en"_s} << u"en"_s;
    QTest::newRow("English first") << QStringList{u"en-US"_s, u"en"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("one that is not there") << QStringList{u"tlh"_s, u"gsw-CH"_s} << u"en"_s;
    for (const QString &code : Language::available()) {
        const QString tag = QString(code).replace(u'_', u'-');
        QTest::addRow("%s", qPrintable(code)) << QStringList{tag} << code;
        QTest::addRow("%s, second", qPrintable(code)) << QStringList{u"tlh"_s, tag} << code;
    }
    if (Language::available().contains(u"de"_s)) {
        QTest::newRow("Austrian") << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
        QTest::newRow("with its script") << QStringList{u"de-Latn-CH"_s, u"fr-CH"_s} << u"de"_s;
    }
    QTest::newRow("traditional Chinese") << QStringList{u"zh-TW"_s, u"zh-Hant-TW"_s} << u"en"_s;
    if (Language::available().contains(u"zh_CN"_s))
        QTest::newRow("simplified Chinese") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
}

void TestLanguage::isTheBestThatThereIs()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, expected);
    QCOMPARE(Language::bestOf(wanted), expected);
}

void TestLanguage::isCalledByItsSpeakers()
{
    QCOMPARE(Language::nameOf(u"en"_s), u"English"_s);
    QCOMPARE(Language::nameOf(u"de"_s), u"Deutsch"_s);
    QCOMPARE(Language::nameOf(u"es"_s), u"Español"_s);
    QCOMPARE(Language::nameOf(u"ja"_s), u"日本語"_s);
    QCOMPARE(Language::nameOf(u"zh_CN"_s), u"简体中文"_s);
}

void TestLanguage::saysOfItselfWhatItIs_data()
{
    QTest::addColumn<QString>("code");
    QVERIFY(!Language::available().isEmpty());
    for (const QString &code : Language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void TestLanguage::saysOfItselfWhatItIs()
{
    QFETCH(const QString, code);
    Language::use(code);
    const QLocale expected(code);
    QCOMPARE(SentenceLocale::get().language(), expected.language());
    QCOMPARE(SentenceLocale::get().script(), expected.script());
    QCOMPARE(QLocale(), SentenceLocale::get());
    const QString direction = QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION");
    QCOMPARE(direction == u"RTL"_s, expected.textDirection() == Qt::RightToLeft);
    if (code == u"en"_s)
        return;
    const QString demo = QCoreApplication::translate("AccountPresenter", "Demo: %1", "what the simulator plays");
    QCOMPARE(demo.contains(u"\u2068%1\u2069"_s), expected.textDirection() == Qt::RightToLeft);
    QVERIFY(QCoreApplication::translate("Footer", "Cancel") != u"Cancel"_s);
    QVERIFY(QCoreApplication::translate("QShortcut", "Left") != u"Left"_s); // Qt's own: the name of a key
}

void TestLanguage::isAloneAfterAnother()
{
    const auto translators = [] { return QCoreApplication::instance()->findChildren<QTranslator *>().size(); };
    const auto before = translators();
    for (const QString &code : Language::available())
        Language::use(code);
    Language::use(u"en"_s);
    QCOMPARE(translators(), before);
    QCOMPARE(QCoreApplication::translate("Footer", "%Ln unsaved change(s)", nullptr, 2), u"2 unsaved changes"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

CORE_TEST(TestLanguage)
#include "tst_Language.moc"
