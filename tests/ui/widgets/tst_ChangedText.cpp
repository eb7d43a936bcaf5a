// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "TestRunner.h"
#include "ui/widgets/ChangedText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestChangedText : public QObject
{
    Q_OBJECT

private slots:
    void marks_data();
    void marks();
};

void TestChangedText::marks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("markedBefore");
    QTest::addColumn<QString>("markedAfter");

    QTest::newRow("inserted") << u"Jan Jansen"_s << u"Jan K. Jansen"_s << u"Jan Jansen"_s
                              << u"Jan <b><u>K. </u></b>Jansen"_s;
    QTest::newRow("removed") << u"Jan K. Jansen"_s << u"Jan Jansen"_s << u"Jan <s>K. </s>Jansen"_s << u"Jan Jansen"_s;
    QTest::newRow("replaced") << u"Acme"_s << u"Globex"_s << u"<s>Acme</s>"_s << u"<b><u>Globex</u></b>"_s;
    QTest::newRow("repeated letters") << u"aa"_s << u"aaa"_s << u"aa"_s << u"aa<b><u>a</u></b>"_s;
    QTest::newRow("equal") << u"Acme"_s << u"Acme"_s << u"Acme"_s << u"Acme"_s;
    QTest::newRow("empty") << QString() << u"Acme"_s << QString() << u"<b><u>Acme</u></b>"_s;
    QTest::newRow("markup stays text") << u"<i>a</i>"_s << u"<i>b</i>"_s << u"&lt;i&gt;<s>a</s>&lt;/i&gt;"_s
                                       << u"&lt;i&gt;<b><u>b</u></b>&lt;/i&gt;"_s;
    // U+1F600 and U+1F601 share their first half, U+1F600 and U+1FA00 their second.
    QTest::newRow("first halves alike") << u"x\U0001F600"_s << u"x\U0001F601"_s << u"x<s>\U0001F600</s>"_s
                                        << u"x<b><u>\U0001F601</u></b>"_s;
    QTest::newRow("second halves alike") << u"\U0001F600x"_s << u"\U0001FA00x"_s << u"<s>\U0001F600</s>x"_s
                                         << u"<b><u>\U0001FA00</u></b>x"_s;
}

void TestChangedText::marks()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const ChangedText marked = ChangedText::between(before, after);
    QTEST(marked.before, "markedBefore");
    QTEST(marked.after, "markedAfter");
}

BARE_TEST(TestChangedText)
#include "tst_ChangedText.moc"
