// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Rows that can be checked: what is on, what is changed, and what is said of both.
#include "TestRunner.h"
#include "ui/form/ChoiceListModel.h"

#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChoiceListModel : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsOn();
    void checkingTellsWhich();
    void changedIsBoldAndSaid();
    void hidesNothing();
    void isFoundByAllOfIt();
};

namespace
{
QList<Experiment> choices()
{
    return {{.type = u"a"_s, .title = u"Alpha"_s, .help = u"Does this."_s, .showToUser = true},
        {.type = u"b"_s, .title = {}, .help = {}, .showToUser = true},
        {.type = u"c"_s, .title = u"Gam\u202ema <b>"_s, .help = u"x"_s.repeated(1000), .showToUser = true}};
}

Qt::CheckState state(const ChoiceListModel &model, int row)
{
    return model.data(model.index(row), Qt::CheckStateRole).value<Qt::CheckState>();
}
} // namespace

void TestChoiceListModel::saysWhatIsOn()
{
    ChoiceListModel model(choices());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(state(model, 0), Qt::Unchecked);
    const QSignalSpy changed(&model, &ChoiceListModel::dataChanged);
    const QSignalSpy toggled(&model, &ChoiceListModel::toggled);
    model.setOn({u"a"_s, u"gone"_s});
    QCOMPARE(state(model, 0), Qt::Checked);
    QCOMPARE(state(model, 1), Qt::Unchecked);
    model.setOn({u"a"_s, u"gone"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(toggled.size(), 0); // the person did nothing
}

void TestChoiceListModel::checkingTellsWhich()
{
    ChoiceListModel model(choices());
    const QSignalSpy toggled(&model, &ChoiceListModel::toggled);
    QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(toggled.value(0), (QList<QVariant>{u"b"_s, true}));
    QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(toggled.value(1), (QList<QVariant>{u"b"_s, false}));
    QVERIFY(!model.setData(model.index(1), u"Beta"_s, Qt::EditRole));
    QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(toggled.size(), 2);
}

void TestChoiceListModel::changedIsBoldAndSaid()
{
    ChoiceListModel model(choices());
    const auto said = [&] { return model.data(model.index(0), Qt::AccessibleDescriptionRole).toString(); };
    QVERIFY(!model.data(model.index(0), Qt::FontRole).isValid());
    QCOMPARE(said(), u"Does this."_s);
    model.setChanged({u"a"_s});
    QVERIFY(model.data(model.index(0), Qt::FontRole).value<QFont>().bold());
    QCOMPARE(said(), u"changed, not saved yet. Does this."_s);
    QVERIFY(!model.data(model.index(1), Qt::FontRole).isValid());
}

void TestChoiceListModel::hidesNothing()
{
    const ChoiceListModel model(choices());
    QCOMPARE(model.data(model.index(1), Qt::DisplayRole).toString(), u"b"_s); // without a title its type
    QCOMPARE(model.data(model.index(2), Qt::DisplayRole).toString(), u"Gam[U+202E]ma <b>"_s);
    const QString tip = model.data(model.index(2), Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;"_s), qUtf8Printable(tip)); // a server's text is no markup
    QVERIFY(tip.size() < 2 * ChoiceListModel::kLongestHelp);
}

void TestChoiceListModel::isFoundByAllOfIt()
{
    const ChoiceListModel model(choices());
    const QString searched = model.data(model.index(0), ChoiceListModel::SearchRole).toString();
    for (const QString &part : {u"Alpha"_s, u"Does this."_s, u"a"_s})
        QVERIFY(searched.contains(part));
}

WINDOW_TEST(TestChoiceListModel)
#include "tst_ChoiceListModel.moc"
