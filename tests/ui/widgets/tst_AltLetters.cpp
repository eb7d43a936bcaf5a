// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What Alt, Ctrl and AltGr type into a text field.
#include "TestRunner.h"
#include "ui/widgets/AltLetters.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

class TestAltLetters : public QObject
{
    Q_OBJECT

private slots:
    void types_data();
    void types();
    void mnemonicsWork();
};

void TestAltLetters::types_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("typed");
    const QString letter = u"s"_s;
    QTest::newRow("none") << Qt::KeyboardModifiers() << letter;
    QTest::newRow("Shift") << Qt::KeyboardModifiers(Qt::ShiftModifier) << letter;
    QTest::newRow("AltGr as Ctrl and Alt") << (Qt::ControlModifier | Qt::AltModifier) << letter;
    QTest::newRow("AltGr as group switch") << Qt::KeyboardModifiers(Qt::GroupSwitchModifier) << letter;
#ifdef Q_OS_MACOS
    QTest::newRow("Option") << Qt::KeyboardModifiers(Qt::AltModifier) << letter;
#else
    QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier) << QString();
    QTest::newRow("Alt and Shift") << (Qt::AltModifier | Qt::ShiftModifier) << QString();
#endif
}

void TestAltLetters::types()
{
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    const std::unique_ptr<AltLetters> filter = std::make_unique<AltLetters>(qApp);
    QLineEdit field;
    field.show();
    QTest::sendKeyEvent(QTest::Press, &field, Qt::Key_S, u"s"_s, modifiers);
    QTEST(field.text(), "typed");
}

void TestAltLetters::mnemonicsWork()
{
    const std::unique_ptr<AltLetters> filter = std::make_unique<AltLetters>(qApp);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    auto *button = new QPushButton(u"&Save"_s);
    layout->addWidget(field);
    layout->addWidget(button);
    int clicks = 0;
    connect(button, &QPushButton::clicked, &window, [&clicks] { ++clicks; });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(clicks, 1);
    button->setEnabled(false);
    QTest::keyClick(field, Qt::Key_S, Qt::AltModifier);
    QCOMPARE(field->text(), QString());
}

WINDOW_TEST(TestAltLetters)
#include "tst_AltLetters.moc"
