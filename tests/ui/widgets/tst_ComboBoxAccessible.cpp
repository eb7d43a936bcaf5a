// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What assistive technology is told of a combo box, where Qt's own words are not heard. That a change is heard, which
// needs a platform with accessibility, tests/screen-reader/run shows.
#include "TestRunner.h"
#include "ui/widgets/ComboBoxAccessible.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

class TestComboBoxAccessible : public QObject
{
    Q_OBJECT

private slots:
    static void name_data();
    static void name();
    static void value();
    static void isThereWhereItHelps();
};

namespace
{
struct Labelled {
    Labelled()
    {
        auto *form = new QFormLayout(&window);
        form->addRow(u"&Crust"_s, box);
        box->addItems({u"Thin"_s, u"Thick"_s});
    }
    QWidget window;
    QComboBox *box = new QComboBox;
    ComboBoxAccessible accessible{box};
};
} // namespace

void TestComboBoxAccessible::name_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("accessibleName");
    QTest::addColumn<QString>("name");
    QTest::newRow("label and item") << 1 << QString() << u"Crust: Thick"_s;
    QTest::newRow("a name of its own") << 0 << u"Kind of crust"_s << u"Kind of crust: Thin"_s;
    QTest::newRow("nothing chosen") << -1 << QString() << u"Crust: not known"_s;
}

void TestComboBoxAccessible::name()
{
    QFETCH(const int, index);
    QFETCH(const QString, accessibleName);
    Labelled labelled;
    labelled.box->setPlaceholderText(u"not known"_s);
    labelled.box->setCurrentIndex(index);
    labelled.box->setAccessibleName(accessibleName);
    QTEST(labelled.accessible.text(QAccessible::Name), "name");
    QCOMPARE(labelled.accessible.role(), QAccessible::ComboBox);
    QVERIFY2(labelled.accessible.relations(QAccessible::Label).isEmpty(), "it would be said instead of the name");
    QCOMPARE(labelled.accessible.childCount(), 0);
}

void TestComboBoxAccessible::value()
{
    Labelled labelled;
    auto *value
        = static_cast<QAccessibleValueInterface *>(labelled.accessible.interface_cast(QAccessible::ValueInterface));
    QCOMPARE(value->currentValue().toInt(), 0);
    QCOMPARE(value->maximumValue().toInt(), 1);
    value->setCurrentValue(1);
    QCOMPARE(labelled.box->currentText(), u"Thick"_s);
    value->setCurrentValue(7);
    QCOMPARE(labelled.box->currentText(), u"Thick"_s);
}

void TestComboBoxAccessible::isThereWhereItHelps()
{
    ComboBoxAccessible::install();
    const Labelled labelled;
    const QString name = QAccessible::queryAccessibleInterface(labelled.box)->text(QAccessible::Name);
    QCOMPARE(name == u"Crust: Thin"_s, ComboBoxAccessible::shouldReplaceQtsOwn());
}

WINDOW_TEST(TestComboBoxAccessible)
#include "tst_ComboBoxAccessible.moc"
