// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader is told of a message, and what Escape closes.
#include "TestRunner.h"
#include "ui/message/DetailsDialog.h"
#include "ui/message/MessageBar.h"
#include "ui/message/MessageLabel.h"
#include "ui/widgets/ToneButton.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// A window as the editor's: a bar over a form and one over the sign-in above that.
struct TwoBars {
    TwoBars()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{&first, &second, &field})
            layout->addWidget(widget);
        window.show();
        field.setFocus();
    }

    static void say(MessageBar &bar, const QString &text)
    {
        bar.showMessage({.kind = Message::Kind::Error, .lead = {}, .text = text, .details = {}, .retryAfter = {}});
    }

    QWidget window;
    MessageBar first{&window};
    MessageBar second{&window};
    QLineEdit field{&window};
};

// The showing and hiding of a widget, in order.
class Visibility : public QObject
{
public:
    explicit Visibility(QWidget *widget) { widget->installEventFilter(this); }
    QList<QEvent::Type> seen;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Hide || event->type() == QEvent::Show)
            seen += event->type();
        return false;
    }
};
} // namespace

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void signStandsBesideTheWords_data();
    void signStandsBesideTheWords();
    static void detailsAreCopiedAsTheyCame();
    void isShownAnewEachTime_data();
    void isShownAnewEachTime();
    void escapeClosesTheLatest_data();
    void escapeClosesTheLatest();
    void countsDown_data();
    void countsDown();
    void actionsAreButtons();
    void whatDoesNotFitEndsInAnEllipsis_data();
    void whatDoesNotFitEndsInAnEllipsis();
};

void TestMessageBar::isShownAnewEachTime_data()
{
    QTest::addColumn<QString>("next");
    QTest::newRow("another text") << u"Not saved either."_s;
    QTest::newRow("the same text") << u"Not saved."_s;
}

// A bar that is shown anew is an alert to every screen reader. Qt's own accessibility events cannot be watched here:
// the offscreen platform has them switched off.
void TestMessageBar::isShownAnewEachTime()
{
    QFETCH(const QString, next);
    TwoBars bars;
    TwoBars::say(bars.first, u"Not saved."_s);
    const Visibility visibility(&bars.first);
    TwoBars::say(bars.first, next);
    QCOMPARE(visibility.seen, (QList{QEvent::Hide, QEvent::Show}));
    QCOMPARE(bars.first.accessibleName(), next);
}

void TestMessageBar::escapeClosesTheLatest_data()
{
    QTest::addColumn<bool>("isFirstLatest");
    QTest::newRow("the first") << true;
    QTest::newRow("the second") << false;
}

// Each press closes one, with as many as there are.
void TestMessageBar::escapeClosesTheLatest()
{
    QFETCH(const bool, isFirstLatest);
    TwoBars bars;
    QVERIFY(QTest::qWaitForWindowActive(&bars.window));
    MessageBar &latest = isFirstLatest ? bars.first : bars.second;
    MessageBar &earlier = isFirstLatest ? bars.second : bars.first;
    TwoBars::say(latest, u"Old."_s);
    TwoBars::say(earlier, u"Earlier."_s);
    TwoBars::say(latest, u"Latest."_s);
    QTest::keyClick(&bars.field, Qt::Key_Escape);
    QVERIFY(!latest.isVisible());
    QVERIFY(earlier.isVisible());
    QTest::keyClick(&bars.field, Qt::Key_Escape);
    QVERIFY(!earlier.isVisible());
}

void TestMessageBar::countsDown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("begin"); // the rest may have passed by now
    QTest::newRow("now") << 0 << u"Try again now"_s;
    QTest::newRow("seconds") << 59 << u"Try again in 5"_s;
    QTest::newRow("minutes") << 125 << u"Try again in 2:0"_s;
    QTest::newRow("hours") << 3725 << u"Try again in 1:02:0"_s;
    QTest::newRow("a day") << 86'400 << u"Try again in 2"_s;
}

void TestMessageBar::countsDown()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, begin);
    TwoBars bars;
    bars.first.showMessage({.kind = Message::Kind::Error,
        .lead = {},
        .text = u"Not now."_s,
        .details = {},
        .retryAfter = std::chrono::seconds(seconds)});
    const QList<QLabel *> labels = bars.first.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(begin); }));
}

void TestMessageBar::actionsAreButtons()
{
    TwoBars bars;
    QStringList done;
    const auto button = [&bars](const QString &name) -> QAbstractButton * {
        const auto buttons = bars.first.findChildren<QAbstractButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [&](const QAbstractButton *each) { return each->isVisible() && each->accessibleName() == name; });
        return found == buttons.end() ? nullptr : *found;
    };
    const Message::Action network{u"Network…"_s, [&] { done += u"network"_s; }, u"Network settings"_s};
    const Message::Action again{u"Try again"_s,
        [&] {
            done += u"again"_s;
            TwoBars::say(bars.first, u"Not found either."_s); // which takes the pressed button away
        },
        u"Try again"_s};
    bars.first.showMessage({.kind = Message::Kind::Error,
        .lead = {},
        .text = u"Not found."_s,
        .details = {},
        .retryAfter = {},
        .actions = {network, again}});
    QVERIFY(button(u"Network settings"_s));
    QTest::mouseClick(button(u"Network settings"_s), Qt::LeftButton);
    QVERIFY(bars.first.isVisible()); // the person may want the other one yet
    button(u"Try again"_s)->setFocus();
    QTest::keyClick(button(u"Try again"_s), Qt::Key_Space);
    QCOMPARE(done, (QStringList{u"network"_s, u"again"_s}));
    QCOMPARE(bars.first.accessibleName(), u"Not found either."_s);
    QVERIFY(!button(u"Try again"_s));
    QVERIFY(!button(u"Network settings"_s));
}

void TestMessageBar::whatDoesNotFitEndsInAnEllipsis_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("roomFor"); // lines
    QTest::addColumn<bool>("isCut");
    QTest::newRow("one line") << 1 << 6 << false;
    QTest::newRow("more than lines") << 999 << 6 << true;
    QTest::newRow("more than lines, much room") << 999 << 9 << true;
    QTest::newRow("low") << 80 << 2 << true;
    QTest::newRow("lower than a line") << 80 << 0 << true;
}

void TestMessageBar::whatDoesNotFitEndsInAnEllipsis()
{
    QFETCH(const int, words);
    QFETCH(const int, roomFor);
    QFETCH(const bool, isCut);
    MessageLabel text(nullptr);
    text.setText(QString(), u"word "_s.repeated(words).trimmed());
    text.resize(200, roomFor * text.fontMetrics().lineSpacing() + 2);
    const QString shown = text.shownText();
    QCOMPARE(shown.endsWith(u'…'), isCut);
    QVERIFY(shown.startsWith(u"word"_s));
    if (isCut)
        QVERIFY(text.fontMetrics().horizontalAdvance(shown) <= 200 * qBound(1, roomFor, MessageLabel::kMaximumLines));
}

void TestMessageBar::signStandsBesideTheWords_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

// It is painted, so no layout keeps its place free.
void TestMessageBar::signStandsBesideTheWords()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QWidget window;
    window.setLayoutDirection(direction);
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new MessageBar(&window);
    layout->addWidget(bar);
    window.resize(600, 200);
    window.show();
    bar->showMessage({.text = u"Words"_s, .details = u"more"_s, .actions = {{u"Try again"_s, [] {}}}});
    QTRY_VERIFY(bar->isVisible());
    layout->activate();
    const auto fromStart = [&](const QWidget *widget) {
        const QRect rect = widget->geometry();
        return direction == Qt::LeftToRight ? rect.left() : bar->width() - 1 - rect.right();
    };
    const auto buttons = bar->findChildren<QAbstractButton *>();
    const auto action
        = std::ranges::find_if(buttons, [](const QAbstractButton *each) { return each->text() == u"Try again"_s; });
    constexpr int kWordsBegin = 60; // 24 outside, 36 for the sign
    QCOMPARE(fromStart(bar->findChild<MessageLabel *>()), kWordsBegin);
    QCOMPARE(fromStart(*action) + ToneButton::kTextMargin, kWordsBegin);
}

void TestMessageBar::detailsAreCopiedAsTheyCame()
{
    DetailsDialog dialog({.text = u"Said by \u2068محمد\u2069.\n\nWhy."_s}, nullptr);
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto copy
        = std::ranges::find_if(buttons, [](const QPushButton *each) { return each->text() == u"Copy &all"_s; });
    (*copy)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Said by محمد.\n\nWhy."_s);
}

WINDOW_TEST(TestMessageBar)
#include "tst_MessageBar.moc"
