// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What many choices cost a window that is seen: rounds of layout and widgets, which do not depend on the computer.
#include "TestRunner.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"
#include "timezone/RecentTimeZones.h"
#include "ui/form/ChoiceSetEditor.h"
#include "ui/form/EditorFactory.h"
#include "ui/form/FieldRow.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
QList<Experiment> experiments(int count)
{
    QList<Experiment> list;
    for (int i = 0; i < count; ++i)
        list += Experiment{.type = u"type-%1"_s.arg(i), .title = u"Title %1"_s.arg(i), .help = u"Help of %1."_s.arg(i)};
    return list;
}

// A window with an editor in it, as it stands before the profile comes.
struct Window : QWidget {
    Window() : editor(new ChoiceSetEditor(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(editor);
        resize(500, 300);
        show();
    }

    ChoiceSetEditor *editor;
};

struct GeometryCount : QObject {
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
            ++count;
        return QObject::eventFilter(watched, event);
    }
    int count = 0;
};
} // namespace

class TestChoiceSetEditor : public QObject
{
    Q_OBJECT

private slots:
    void boxesAreLaidOutOnce();
    void manyAddNoWidgets();
    void manyAreFoundAndToggled();
    void tabWalksThroughThem_data();
    void tabWalksThroughThem();
    void valueKeepsWhatIsNotShown();
    void whatDiffersIsMarked_data();
    void whatDiffersIsMarked();
};

void TestChoiceSetEditor::boxesAreLaidOutOnce()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto moves = [&window](int boxes) {
        window.editor->setExperiments(experiments(boxes));
        window.editor->setValue(QJsonArray{});
        GeometryCount moved;
        const auto all = window.editor->findChildren<QCheckBox *>();
        for (QCheckBox *box : all)
            box->installEventFilter(&moved);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return moved.count;
    };
    const int few = moves(10);
    const int more = moves(100);
    QVERIFY2(more <= 12 * few, qPrintable(u"%1 after %2"_s.arg(more).arg(few)));
}

void TestChoiceSetEditor::manyAddNoWidgets()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto widgets = [&window](int count) {
        window.editor->setExperiments(experiments(count));
        return window.editor->findChildren<QWidget *>().size();
    };
    const qsizetype some = widgets(static_cast<int>(ChoiceSetEditor::kMostBoxes) + 1);
    QCOMPARE(widgets(10'000), some);
    QVERIFY(some < ChoiceSetEditor::kMostBoxes);
}

void TestChoiceSetEditor::manyAreFoundAndToggled()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    ChoiceSetEditor *editor = window.editor;
    editor->setExperiments(experiments(1'000));
    editor->setValue(QJsonArray{u"type-7"_s});
    auto *view = editor->findChild<QListView *>();
    auto *filter = editor->findChild<QLineEdit *>();
    QVERIFY(view && filter);
    QCOMPARE(filter->placeholderText(), u"Search 1,000 choices"_s);
    QCOMPARE(view->model()->rowCount(), 1'000);
    QCOMPARE(view->model()->index(7, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));

    editor->setFocus();
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"TITLE 99"_s);
    QCOMPARE(view->model()->rowCount(), 11); // 99, 990 to 999
    QSignalSpy changed(editor, &ChoiceSetEditor::valueChanged);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(editor->value(), QJsonValue(QJsonArray({u"type-7"_s, u"type-990"_s})));
    const QRect row = view->visualRect(view->model()->index(0, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(editor->value(), QJsonValue(QJsonArray({u"type-7"_s, u"type-99"_s, u"type-990"_s})));
    QCOMPARE(changed.count(), 2);

    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(view->hasFocus());
    filter->setFocus();
    QTest::keyClicks(filter, u"x"_s);
    QCOMPARE(view->model()->rowCount(), 0);
    QVERIFY(!view->isVisible()); // a sentence says so
    filter->clear();
    QVERIFY(view->isVisible());
    editor->setValue(QJsonValue(QJsonValue::Undefined)); // not known: nothing to switch
    QVERIFY(!view->isEnabled());
}

void TestChoiceSetEditor::tabWalksThroughThem_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("stops");
    QTest::newRow("boxes") << 3 << 3;
    QTest::newRow("list") << 500 << 2; // filter and list
}

void TestChoiceSetEditor::tabWalksThroughThem()
{
    QFETCH(const int, count);
    QFETCH(const int, stops);
    Window window;
    auto *after = new QLineEdit;
    window.layout()->addWidget(after);
    auto *before = new QLineEdit;
    static_cast<QVBoxLayout *>(window.layout())->insertWidget(0, before);
    QWidget::setTabOrder(before, window.editor);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (int i = 0; i < 2; ++i) { // another time in place of those that were there
        window.editor->setExperiments(experiments(count + i));
        window.editor->setValue(QJsonArray{});
        before->setFocus();
        for (int stop = 0; stop < (count == 3 ? stops + i : stops); ++stop) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(window.editor->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
        QTest::keyClick(after, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), before);
    }
}

void TestChoiceSetEditor::valueKeepsWhatIsNotShown()
{
    ChoiceSetEditor editor;
    QList<Experiment> list = experiments(200);
    list[3].showToUser = false;
    editor.setExperiments(list);
    editor.setValue(QJsonArray{u"type-3"_s, u"gone"_s});
    auto *model = editor.findChild<QListView *>()->model();
    QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(editor.value(), QJsonValue(QJsonArray({u"type-3"_s, u"gone"_s, u"type-0"_s})));
    QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(editor.value(), QJsonValue(QJsonArray({u"type-3"_s, u"gone"_s})));
}

void TestChoiceSetEditor::whatDiffersIsMarked_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("boxes") << 5;
    QTest::newRow("list") << 500;
}

// By the row, which is where the model's value and the editor meet.
void TestChoiceSetEditor::whatDiffersIsMarked()
{
    QFETCH(const int, count);
    const ProfileField &field = *profileField(u"experiments"_s);
    ProfileModel model;
    RecentTimeZones recent{QString()};
    const std::unique_ptr<FieldRow> row(makeFieldRow(field, model, recent, nullptr));
    auto *editor = qobject_cast<ChoiceSetEditor *>(row->editor());
    QJsonArray items;
    const QList<Experiment> offered = experiments(count);
    for (const Experiment &experiment : offered)
        items += QJsonObject{{u"type"_s, experiment.type}, {u"title"_s, experiment.title}, {u"enabled"_s, false}};
    (void)model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {field.key, items}}));
    const auto marked = [editor, count] {
        QStringList types;
        const QList<QCheckBox *> boxes = editor->findChildren<QCheckBox *>();
        const auto *view = editor->findChild<QListView *>();
        for (int i = 0; i < count; ++i) {
            const bool isBold = view ? view->model()->index(i, 0).data(Qt::FontRole).value<QFont>().bold()
                                     : boxes.at(i)->font().bold();
            if (isBold)
                types += u"type-%1"_s.arg(i);
        }
        return types;
    };
    const auto captionReads = [&row](const QString &text) {
        const QList<QLabel *> labels = row->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    };
    QCOMPARE(marked(), QStringList());
    editor->setValue(QJsonArray{u"type-1"_s});
    QCOMPARE(marked(), QStringList{u"type-1"_s});
    QVERIFY(captionReads(u"turned on: Title 1"_s));
    editor->setValue(QJsonArray{u"type-1"_s, u"type-3"_s});
    QCOMPARE(marked(), QStringList({u"type-1"_s, u"type-3"_s}));
    QVERIFY(captionReads(u"turned on: "_s + QLocale().createSeparatedList({u"Title 1"_s, u"Title 3"_s})));
    model.acceptSent(model.changes());
    QCOMPARE(marked(), QStringList());
}

WINDOW_TEST(TestChoiceSetEditor)
#include "tst_ChoiceSetEditor.moc"
