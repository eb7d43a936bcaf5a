// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Each detector of the gallery finds the fault that is planted, and nothing in the same window without it.
#include "LayoutFaults.h"
#include "ShownSecrets.h"
#include "TestRunner.h"
#include "ui/style/Theme.h"
#include "ui/widgets/BusyLine.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ToneButton.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
using Make = QWidget *(*)();

// A window with one of each and one more, laid out with all the room that it wants.
std::unique_ptr<QWidget> goodWindow(QWidget *more = nullptr)
{
    auto window = std::make_unique<QWidget>();
    auto *layout = new QFormLayout(window.get());
    auto *field = new QLineEdit;
    field->setPlaceholderText(u"what to type"_s);
    field->setMinimumWidth(300);
    auto *combo = new QComboBox;
    combo->addItems({u"one"_s, u"another choice"_s});
    combo->setCurrentIndex(1);
    auto *tabs = new QTabBar;
    tabs->addTab(u"First"_s);
    tabs->addTab(u"Second"_s);
    layout->addRow(u"&Field"_s, field);
    layout->addRow(u"&Combo"_s, combo);
    layout->addRow(tabs);
    layout->addRow(new QPushButton(u"A button"_s));
    layout->addRow(new QCheckBox(u"A box"_s));
    layout->addRow(new QRadioButton(u"A choice"_s));
    layout->addRow(new ToneButton(u"Details"_s, nullptr));
    layout->addRow(
        new WrappedLabel(u"A sentence that is as long as it takes to be wrapped somewhere in this window"_s));
    if (more)
        layout->addRow(more);
    window->show();
    return window;
}

QWidget *with(QWidget *widget, int width)
{
    widget->setFixedWidth(width);
    return widget;
}

template <typename Widget> QWidget *narrow(const QString &text)
{
    return with(new Widget(text), 40);
}
} // namespace

Q_DECLARE_METATYPE(Make)

class TestLayoutFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(Theme::Appearance::Light); }
    void findsNothingInAGoodWindow();
    void findsACutText_data();
    void findsACutText();
    void leavesWhatIsShortenedOnPurpose();
    void findsWhatIsCutByItsParent();
    void leavesWhatCanBeScrolled();
    void findsAnOverlap();
    void leavesWhatLiesOverOnPurpose();
    void findsANamelessWidget_data();
    void findsANamelessWidget();
    void hiddenWidgetsHaveNoFaults();
    void findsAShownSecret_data();
    void findsAShownSecret();
};

void TestLayoutFaults::findsNothingInAGoodWindow()
{
    const auto window = goodWindow();
    QCOMPARE(LayoutFaults::of(*window).join(u'\n'), QString());
    QCOMPARE(LayoutFaults::shortened(*window).join(u'\n'), QString());
}

void TestLayoutFaults::findsACutText_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    static const QString kText = u"A long text that needs its room"_s;
    row("a label", [] { return narrow<QLabel>(kText); });
    row("a label that is too low", []() -> QWidget * {
        auto *label = new QLabel(kText);
        label->setFixedHeight(6);
        return label;
    });
    row("a wrapped label", []() -> QWidget * {
        auto *label = new WrappedLabel(kText);
        label->setFixedSize(80, 16);
        return label;
    });
    row("a button", [] { return narrow<QPushButton>(kText); });
    row("a box", [] { return narrow<QCheckBox>(kText); });
    row("a radio button", [] { return narrow<QRadioButton>(kText); });
    row("a button of a message", [] { return with(new ToneButton(kText, nullptr), 40); });
    row("a placeholder", []() -> QWidget * {
        auto *field = new QLineEdit;
        field->setPlaceholderText(kText);
        return with(field, 60);
    });
    row("a field that is too low", []() -> QWidget * {
        auto *field = new QLineEdit(kText);
        field->setFixedHeight(10);
        return field;
    });
    row("a combo box", []() -> QWidget * {
        auto *combo = new QComboBox;
        combo->addItem(kText);
        return with(combo, 60);
    });
    row("a number", []() -> QWidget * {
        auto *box = new QSpinBox;
        box->setSuffix(u" milliseconds"_s);
        return with(box, 50);
    });
    row("tabs", []() -> QWidget * {
        auto *tabs = new QTabBar;
        for (int i = 0; i < 5; ++i)
            tabs->addTab(kText);
        return with(tabs, 120);
    });
    row("a tab", []() -> QWidget * {
        auto *tabs = new QTabBar;
        tabs->setUsesScrollButtons(false);
        tabs->setElideMode(Qt::ElideRight);
        for (int i = 0; i < 5; ++i)
            tabs->addTab(kText);
        return with(tabs, 120);
    });
    row("a group", []() -> QWidget * { return narrow<QGroupBox>(kText); });
    row("a column", []() -> QWidget * {
        auto *table = new QTableWidget(1, 1);
        table->setHorizontalHeaderLabels({kText});
        table->setColumnWidth(0, 40);
        return table;
    });
}

void TestLayoutFaults::findsACutText()
{
    QFETCH(const Make, make);
    QWidget *widget = make();
    widget->setAccessibleName(u"planted"_s);
    const auto window = goodWindow(widget);
    const QStringList faults = LayoutFaults::cutTexts(*window);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.constFirst().contains(u"is cut off"_s), qPrintable(faults.constFirst()));
    QCOMPARE(LayoutFaults::overlaps(*window).join(u'\n'), QString());
}

void TestLayoutFaults::leavesWhatIsShortenedOnPurpose()
{
    auto *label = new ElidedLabel(nullptr);
    label->setText(u"A long text that needs its room"_s);
    label->setFixedWidth(40);
    const auto window = goodWindow(label);
    QCOMPARE(LayoutFaults::cutTexts(*window).join(u'\n'), QString());
    QCOMPARE(LayoutFaults::shortened(*window).size(), 1);
}

void TestLayoutFaults::findsWhatIsCutByItsParent()
{
    auto *frame = new QWidget;
    frame->setFixedSize(60, 30);
    auto *label = new QLabel(u"All of it"_s, frame);
    label->adjustSize();
    const auto window = goodWindow(frame);
    QCOMPARE(LayoutFaults::cutTexts(*window).join(u'\n'), QString());
    label->move(40, 0);
    QCOMPARE(LayoutFaults::cutTexts(*window).size(), 1);
    label->move(0, 25);
    QCOMPARE(LayoutFaults::cutTexts(*window).size(), 1);
}

void TestLayoutFaults::leavesWhatCanBeScrolled()
{
    QScrollArea area;
    area.setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setFixedSize(150, 900);
    auto *label = new QLabel(u"Far below"_s, page);
    label->adjustSize();
    label->move(0, 800);
    area.setWidget(page);
    area.resize(200, 200);
    area.show();
    QCOMPARE(LayoutFaults::of(area).join(u'\n'), QString());
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    label->move(140, 0); // at the side it cannot be scrolled to
    QCOMPARE(LayoutFaults::cutTexts(area).size(), 1);
}

void TestLayoutFaults::findsAnOverlap()
{
    QWidget window;
    auto *first = new QPushButton(u"First"_s, &window);
    auto *second = new QPushButton(u"Second"_s, &window);
    first->setGeometry(10, 10, 100, 40);
    second->setGeometry(110, 10, 100, 40);
    window.resize(300, 100);
    window.show();
    QCOMPARE(LayoutFaults::of(window).join(u'\n'), QString());
    second->move(109, 10);
    const QStringList faults = LayoutFaults::overlaps(window);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.constFirst().contains(u"First"_s) && faults.constFirst().contains(u"Second"_s)
            && faults.constFirst().contains(u"1 × 40"_s),
        qPrintable(faults.constFirst()));
}

void TestLayoutFaults::leavesWhatLiesOverOnPurpose()
{
    QWidget window;
    auto *label = new QLabel(u"Under the line"_s, &window);
    label->setGeometry(0, 0, 200, 40);
    auto *line = new BusyLine(&window);
    line->setRunning(true);
    line->setGeometry(0, 20, 200, BusyLine::kHeight);
    window.resize(300, 100);
    window.show();
    QVERIFY(line->isVisible());
    QCOMPARE(LayoutFaults::of(window).join(u'\n'), QString());
}

void TestLayoutFaults::findsANamelessWidget_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    row("a field", []() -> QWidget * { return new QLineEdit; });
    row("a combo box, whose value is no name", []() -> QWidget * {
        auto *combo = new QComboBox;
        combo->addItem(u"value"_s);
        return combo;
    });
    row("a number", []() -> QWidget * { return new QSpinBox; });
    row("a long text", []() -> QWidget * { return new QPlainTextEdit; });
    row("a list", []() -> QWidget * { return new QListWidget; });
    row("a button with a picture", []() -> QWidget * {
        auto *button = new QPushButton;
        button->setIcon(QApplication::style()->standardIcon(QStyle::SP_DialogCloseButton));
        return button;
    });
    row("a glyph",
        []() -> QWidget * { return new ToneButton(Glyph::Close, QString(), ToneButton::Backdrop::None, nullptr); });
    row("an area that takes the focus", []() -> QWidget * { return new QScrollArea; });
}

void TestLayoutFaults::findsANamelessWidget()
{
    QFETCH(const Make, make);
    QWidget *widget = make();
    const auto window = goodWindow(widget);
    const QStringList faults = LayoutFaults::nameless(*window);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.constFirst().endsWith(u"has no accessible name"_s), qPrintable(faults.constFirst()));
    widget->setAccessibleName(u"named"_s);
    QCOMPARE(LayoutFaults::nameless(*window).join(u'\n'), QString());
}

void TestLayoutFaults::hiddenWidgetsHaveNoFaults()
{
    const auto window = goodWindow();
    auto *field = new QLineEdit(window.get());
    auto *button = new QPushButton(u"A long text that needs its room"_s, window.get());
    button->resize(10, 10);
    QVERIFY(field->isHidden() && button->isHidden());
    QCOMPARE(LayoutFaults::of(*window).join(u'\n'), QString());
    button->show();
    QVERIFY(!LayoutFaults::of(*window).isEmpty());
}

void TestLayoutFaults::findsAShownSecret_data()
{
    QTest::addColumn<Make>("make");
    static const QString kSecret = u"A372jdhe.ad3r4gfrg.of-a-token"_s;
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    row("a label", []() -> QWidget * { return new QLabel(u"x-jwt-token: "_s + kSecret); });
    row("a field", []() -> QWidget * { return new QLineEdit(kSecret); });
    row("a long text", []() -> QWidget * { return new QPlainTextEdit(kSecret); });
    row("a tool tip", []() -> QWidget * {
        auto *label = new QLabel(u"quiet"_s);
        label->setToolTip(kSecret);
        return label;
    });
    row("what is read aloud", []() -> QWidget * {
        auto *label = new QLabel(u"quiet"_s);
        label->setAccessibleDescription(kSecret);
        return label;
    });
}

void TestLayoutFaults::findsAShownSecret()
{
    QFETCH(const Make, make);
    SecretSearch search;
    search.add(u"A372jdhe.ad3r4gfrg.of-a-token"_s);
    auto *password = new QLineEdit(u"A372jdhe.ad3r4gfrg.of-a-token"_s);
    password->setEchoMode(QLineEdit::Password);
    password->setAccessibleName(u"Password"_s);
    const auto window = goodWindow(password);
    QCOMPARE(ShownSecrets::of(*window, search).join(u'\n'), QString());
    static_cast<QFormLayout *>(window->layout())->addRow(make());
    QCOMPARE(ShownSecrets::of(*window, search).size(), 1);
}

WINDOW_TEST(TestLayoutFaults)
#include "tst_LayoutFaults.moc"
