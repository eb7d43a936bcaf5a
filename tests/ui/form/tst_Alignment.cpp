// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What stands below each other in the form begins at one edge, to the pixel.
#include "TestRunner.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"
#include "timezone/RecentTimeZones.h"
#include "ui/form/ChoiceSetEditor.h"
#include "ui/form/EditorFactory.h"
#include "ui/form/FieldRow.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ElidedCheckBox.h"
#include "ui/widgets/WrappedLabel.h"

#include <QScopeGuard>
#include <QStyle>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// The first column in which this text or its ellipsis is drawn; -1: none. Frames are not looked at.
int firstInked(const QImage &image, int from)
{
    const int middle = image.height() / 2;
    const QRgb ground = image.pixel(from, middle);
    for (int x = from; x < image.width(); ++x) {
        for (int y = 6; y < image.height() - 6; ++y) {
            if (image.pixel(x, y) != ground)
                return x;
        }
    }
    return -1;
}

int firstInked(QWidget *widget, int from)
{
    return firstInked(widget->grab().toImage(), from);
}
} // namespace

class TestAlignment : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase() { Theme::apply(Theme::Appearance::Light); }
    void textsOfEditorsBeginAtOneEdge();
    void helpBeginsBelowItsTitle();
    void revertStandsInTheMiddleOfItsField();
    void labelsBeginAtTheStartOfALine();
};

void TestAlignment::textsOfEditorsBeginAtOneEdge()
{
    ProfileModel model;
    RecentTimeZones recent{QString()};
    QStringList edges;
    for (const ProfileField &field : profileFields().first(5)) {
        // One letter with which all of them can begin.
        (void)model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {field.key, u"Hm"_s}}));
        const std::unique_ptr<FieldRow> row(makeFieldRow(field, model, recent, nullptr));
        row->editor()->resize(300, row->editor()->sizeHint().height());
        edges += QString::number(firstInked(row->editor(), 5));
        QVERIFY2(edges.back() == edges.front(), qPrintable(field.label() + u": "_s + edges.join(u", "_s)));
    }
}

void TestAlignment::helpBeginsBelowItsTitle()
{
    ChoiceSetEditor editor;
    Experiment experiment;
    experiment.type = u"x"_s;
    experiment.title = u"Hm"_s;
    experiment.help = u"Hm"_s;
    experiment.showToUser = true;
    editor.setExperiments({experiment});
    editor.resize(400, 100);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    auto *box = editor.findChild<ElidedCheckBox *>();
    auto *help = editor.findChild<WrappedLabel *>();
    const int indicator = box->style()->pixelMetric(QStyle::PM_IndicatorWidth);
    QCOMPARE(firstInked(help, 0), firstInked(box, indicator + 2));
}

void TestAlignment::revertStandsInTheMiddleOfItsField()
{
    ProfileModel model;
    RecentTimeZones recent{QString()};
    (void)model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"name"_s, u"Jan"_s}}));
    const std::unique_ptr<FieldRow> row(makeFieldRow(profileFields().front(), model, recent, nullptr));
    row->resize(600, 60);
    row->show();
    model.setEditedValue("name"_L1, u"Piet"_s);
    const auto *revert = row->findChild<QAbstractButton *>();
    QTRY_VERIFY(revert->isVisible());
    QCOMPARE(revert->geometry().center().y(), row->editor()->geometry().center().y());
}

void TestAlignment::labelsBeginAtTheStartOfALine()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    ProfileModel model;
    RecentTimeZones recent{QString()};
    const std::unique_ptr<FieldRow> row(makeFieldRow(profileFields().front(), model, recent, nullptr));
    row->setLabelWidth(300);
    row->resize(900, 60);
    row->ensurePolished();
    const QList<QLabel *> labels = row->findChildren<QLabel *>();
    const auto label = std::ranges::find_if(labels, [&](const QLabel *each) { return each->buddy() == row->editor(); });
    QVERIFY(label != labels.end());
    const int fromTheRight = firstInked((*label)->grab().toImage().mirrored(true, false), 0);
    QVERIFY2(fromTheRight >= 0 && fromTheRight < 8, qPrintable(QString::number(fromTheRight)));
}

WINDOW_TEST(TestAlignment)
#include "tst_Alignment.moc"
