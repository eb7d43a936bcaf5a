// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Values are whole and told apart where the person decides about them, on any screen.
#include "TestRunner.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"
#include "ui/save/ConflictDialog.h"
#include "ui/save/ReviewDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// The label that reads this; rich text reads as it is shown.
QLabel *labelThatReads(const QWidget &dialog, const QString &text)
{
    const auto labels = dialog.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        QTextDocument document;
        document.setHtml(label->text());
        if ((label->textFormat() == Qt::RichText ? document.toPlainText() : label->text()) == text)
            return label;
    }
    return nullptr;
}

ProfileModel &withName(ProfileModel &model, const QString &before, const QString &after)
{
    (void)model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"name"_s, before}}));
    model.setEditedValue("name"_L1, after);
    return model;
}
} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void reviewTellsSpacesApart();
    void reviewSaysWhichIsWhich();
    void reviewBreaksALongWord();
    void reviewSaysWhatOfASetWasSwitched();
    void reviewSendsWithReturnWhereverTheFocusIs();
    void conflictShowsWholeValues();
    void saysThatTextsLookTheSame_data();
    void saysThatTextsLookTheSame();
    void conflictSaysWhatWasSent();
    void conflictKeepsItsButtonsOnTheScreen();
};

void TestDialogs::reviewTellsSpacesApart()
{
    ProfileModel model;
    const ReviewDialog dialog(withName(model, u"Jan Jansen"_s, u"Jan  Jansen "_s), {}, nullptr);
    QVERIFY(labelThatReads(dialog, u"“Jan Jansen”"_s));
    QVERIFY(labelThatReads(dialog, u"“Jan  Jansen ”"_s));
}

void TestDialogs::reviewSaysWhichIsWhich()
{
    ProfileModel model;
    const ReviewDialog dialog(withName(model, u"A"_s, u"B"_s), {}, nullptr);
    QVERIFY(labelThatReads(dialog, u"was"_s));
    QVERIFY(labelThatReads(dialog, u"now"_s));
    QCOMPARE(labelThatReads(dialog, u"“A”"_s)->accessibleName(), u"Name was “A”"_s);
    QCOMPARE(labelThatReads(dialog, u"“B”"_s)->accessibleName(), u"Name is now “B”"_s);
}

void TestDialogs::reviewSendsWithReturnWhereverTheFocusIs()
{
    ProfileModel model;
    ReviewDialog dialog(withName(model, u"A"_s, u"B"_s), {}, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    const auto buttons = box->findChildren<QPushButton *>();
    const auto *send = *std::ranges::find(buttons, u"Send"_s, &QPushButton::accessibleName);
    dialog.findChild<QCheckBox *>()->setFocus();
    QVERIFY(send->isDefault());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestDialogs::reviewBreaksALongWord()
{
    ProfileModel model;
    const QString word(250, u'm');
    ReviewDialog dialog(withName(model, word, word + u'n'), {}, nullptr);
    dialog.resize(480, 500);
    dialog.show();
    const QLabel *label = labelThatReads(dialog, u"“"_s + word + u"”"_s);
    QVERIFY(label->mapTo(&dialog, QPoint(label->width(), 0)).x() <= dialog.width());
    QVERIFY(label->height() > 3 * label->fontMetrics().height());
}

void TestDialogs::reviewSaysWhatOfASetWasSwitched()
{
    QJsonArray experiments;
    QJsonArray on;
    for (int i = 0; i < 40; ++i) {
        experiments
            += QJsonObject{{u"type"_s, u"t%1"_s.arg(i)}, {u"title"_s, u"Title <%1>"_s.arg(i)}, {u"enabled"_s, i < 30}};
        if ((i < 30 && i != 7) || i > 37)
            on += u"t%1"_s.arg(i);
    }
    ProfileModel model;
    (void)model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"experiments"_s, experiments}}));
    model.setEditedValue("experiments"_L1, on);
    const ReviewDialog dialog(model, {}, nullptr);
    QVERIFY(labelThatReads(dialog, u"turned on"_s));
    const QString both = QLocale().createSeparatedList({u"Title <38>"_s, u"Title <39>"_s});
    const QLabel *turnedOn = labelThatReads(dialog, both);
    QVERIFY(turnedOn);
    QCOMPARE(turnedOn->accessibleName(), u"Experiments: turned on "_s + both);
    QVERIFY(labelThatReads(dialog, u"turned off"_s));
    QVERIFY(labelThatReads(dialog, u"Title <7>"_s));
    QVERIFY(!labelThatReads(dialog, u"was"_s));
}

void TestDialogs::conflictShowsWholeValues()
{
    const QString mine(1000, u'm');
    ConflictDialog dialog(
        {{.key = "name"_L1, .base = u"A"_s, .mine = mine, .theirs = mine + u'n'}}, {}, false, nullptr);
    dialog.resize(480, 400);
    dialog.show();
    for (const QString &value : {mine, mine + u'n'}) {
        const QLabel *label = labelThatReads(dialog, u"“"_s + value + u"”"_s);
        QVERIFY(label);
        QVERIFY(label->mapTo(&dialog, QPoint(label->width(), 0)).x() <= dialog.width());
        const int pixels = label->fontMetrics().horizontalAdvance(value);
        QVERIFY(label->height() >= pixels / label->width() * label->fontMetrics().height());
    }
}

void TestDialogs::saysThatTextsLookTheSame_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("note"); // empty: anybody tells them apart
    QTest::newRow("composed, decomposed")
        << u"Zo\u00EB"_s << u"Zoe\u0308"_s << u"looks the same, in another Unicode spelling"_s;
    QTest::newRow("no-break space") << u"Jan\u00A0J."_s << u"Jan J."_s
                                    << u"looks the same, with another kind of space"_s;
    QTest::newRow("hyphens") << u"Jan\u2011P"_s << u"Jan-P"_s << u"looks the same, with another kind of hyphen"_s;
    QTest::newRow("both") << u"Zo\u00EB\u00A0B"_s << u"Zoe\u0308 B"_s
                          << u"looks the same, with other characters that look alike"_s;
    QTest::newRow("beyond the page") << QString(5000, u'x') + u'a' << QString(5000, u'x') + u'b'
                                     << u"looks the same, and differs beyond what is shown"_s;
    QTest::newRow("others") << u"Jan"_s << u"Jon"_s << QString();
}

void TestDialogs::saysThatTextsLookTheSame()
{
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    QFETCH(const QString, note);
    const ConflictDialog conflict(
        {{.key = "name"_L1, .base = u"A"_s, .mine = mine, .theirs = theirs}}, {}, false, nullptr);
    ProfileModel model;
    const ReviewDialog review(withName(model, theirs, mine), {}, nullptr);
    if (note.isEmpty()) {
        const auto labels = conflict.findChildren<QLabel *>() + review.findChildren<QLabel *>();
        QVERIFY(std::ranges::none_of(labels, [](const QLabel *each) { return each->text().contains(u"looks"_s); }));
        return;
    }
    QVERIFY(labelThatReads(conflict, note));
    const auto radios = conflict.findChildren<QRadioButton *>();
    for (const QRadioButton *radio : radios)
        QVERIFY2(radio->accessibleDescription().endsWith(note), qPrintable(radio->accessibleDescription()));
    QVERIFY(labelThatReads(review, note));
}

// An earlier update that may still arrive was sent.
void TestDialogs::conflictSaysWhatWasSent()
{
    const auto says = [](bool isUndecided, const QString &part) {
        const ConflictDialog dialog(
            {{.key = "name"_L1, .base = u"A"_s, .mine = u"B"_s, .theirs = u"C"_s}}, {}, isUndecided, nullptr);
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text().contains(part); });
    };
    QVERIFY(says(false, u"Nothing has been sent"_s));
    QVERIFY(!says(true, u"Nothing has been sent"_s));
    QVERIFY(says(true, u"an earlier update of yours may still arrive"_s));
}

void TestDialogs::conflictKeepsItsButtonsOnTheScreen()
{
    QList<FieldConflict> conflicts;
    for (const ProfileField &field : profileFields().first(5))
        conflicts.append({.key = field.key, .base = u"A"_s, .mine = QString(600, u'x'), .theirs = u"C"_s});
    ConflictDialog dialog(conflicts, {}, false, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY2(dialog.height() <= 700, qPrintable(QString::number(dialog.height())));
    dialog.resize(480, 320);
    QTRY_COMPARE(dialog.size(), QSize(480, 320));
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QCOMPARE(buttons->visibleRegion().boundingRect(), buttons->rect());
    const auto radios = dialog.findChildren<QRadioButton *>();
    radios.back()->setFocus();
    QVERIFY(!radios.back()->visibleRegion().isEmpty());
}

WINDOW_TEST(TestDialogs)
#include "tst_Dialogs.moc"
