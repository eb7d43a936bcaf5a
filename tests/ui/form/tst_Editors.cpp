// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is pasted into a field of one line is one line, and what is too long for a list's field ends in an ellipsis.
#include "TestRunner.h"
#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"
#include "ui/form/ChoiceEditor.h"
#include "ui/form/FieldRow.h"
#include "ui/form/TextEditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestEditors : public QObject
{
    Q_OBJECT

private slots:
    static void placeholderIsForEmptyFields();
    void pasteIsOneLine_data();
    void pasteIsOneLine();
    void pasteIsUndoneAtOnce();
    void whatWasTypedBeforeADropStays();
    void lineBreaksOfTheServerStay();
    void undoBringsLineBreaksOfTheServerBack();
    void longChoiceEndsInAnEllipsis();
    void whatIsComposedIsAChange();
    void compositionGivesWay_data();
    void compositionGivesWay();
    void lineBreaksOfTheServerComeUnderTheCaret();
    void startOfALongValueIsShown_data();
    void startOfALongValueIsShown();
    void longValueIsReplacedByWhatIsTyped();
    void tooLongValueSaysSo();
    void valueThatLooksTheSameSaysSo();
};

namespace
{
// As an input method does it: shows `preedit` at the cursor, after `commit` has become part of the text.
void compose(QWidget *field, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(field, &event);
}
} // namespace

void TestEditors::pasteIsOneLine_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("start"); // of what is selected
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("after");
    const QString engineer = u"Engineer"_s;
    QTest::newRow("a cell over itself") << engineer << 0 << 8 << u"Engineer\n"_s << engineer;
    QTest::newRow("a cell over another") << engineer << 0 << 8 << u"Boss\r\n"_s << u"Boss"_s;
    QTest::newRow("a line at the end") << engineer << 8 << 0 << u" in chief\n"_s << u"Engineer in chief"_s;
    QTest::newRow("in the middle") << u"ab"_s << 1 << 0 << u"\n\nx\n\ny\n"_s << u"ax yb"_s;
    QTest::newRow("an address") << QString() << 0 << 0 << u"Acme\r\nUnit 3\r\n"_s << u"Acme Unit 3"_s;
    QTest::newRow("cells side by side") << QString() << 0 << 0 << u"Acme\tUnit 3"_s << u"Acme Unit 3"_s;
    QTest::newRow("separators of lines and paragraphs") << QString() << 0 << 0 << u"a\u2028b\u2029"_s << u"a b"_s;
    QTest::newRow("nothing but a break") << engineer << 8 << 0 << u"\n"_s << engineer;
    QTest::newRow("blanks of one's own") << QString() << 0 << 0 << u"  Acme  "_s << u"  Acme  "_s;
}

void TestEditors::pasteIsOneLine()
{
    QFETCH(const QString, before);
    QFETCH(const int, start);
    QFETCH(const int, length);
    QFETCH(const QString, pasted);
    QFETCH(const QString, after);
    TextEditor editor;
    editor.setValue(before);
    const QSignalSpy changed(&editor, &TextEditor::valueChanged);
    editor.setSelection(start, length);
    QGuiApplication::clipboard()->setText(pasted);
    editor.paste();
    QCOMPARE(editor.text(), after);
    QCOMPARE(editor.value(), QJsonValue(after));
    QCOMPARE(changed.size(), before == after ? 0 : 1); // the breaks are never an edit of their own
}

void TestEditors::pasteIsUndoneAtOnce()
{
    TextEditor editor;
    editor.setValue(u"Engineer"_s);
    editor.end(false);
    QTest::keyClicks(&editor, u" and"_s);
    QGuiApplication::clipboard()->setText(u" chief\n"_s);
    editor.paste();
    QCOMPARE(editor.text(), u"Engineer and chief"_s);
    QCOMPARE(editor.cursorPosition(), editor.text().size());
    editor.undo();
    QCOMPARE(editor.text(), u"Engineer and"_s);
    editor.undo();
    QCOMPARE(editor.value(), QJsonValue(u"Engineer"_s));
}

// Text that is dropped or composed joins what was typed before it into one step of undo.
void TestEditors::whatWasTypedBeforeADropStays()
{
    TextEditor editor;
    editor.setValue(u"Engineer"_s);
    editor.end(false);
    QTest::keyClicks(&editor, u" and"_s);
    editor.insert(u" chief\n"_s);
    QCOMPARE(editor.value(), QJsonValue(u"Engineer and chief"_s));
    QCOMPARE(editor.cursorPosition(), editor.text().size());
}

void TestEditors::lineBreaksOfTheServerStay()
{
    TextEditor editor;
    editor.setValue(u"Acme\nUnit 3"_s);
    editor.end(false);
    QTest::keyClicks(&editor, u"a"_s);
    QCOMPARE(editor.value(), QJsonValue(u"Acme\nUnit 3a"_s));
}

void TestEditors::undoBringsLineBreaksOfTheServerBack()
{
    TextEditor editor;
    editor.setValue(u"Acme\nUnit 3"_s);
    editor.selectAll();
    QTest::keyClicks(&editor, u"x"_s);
    QCOMPARE(editor.value(), QJsonValue(u"x"_s));
    editor.undo();
    QCOMPARE(editor.value(), QJsonValue(u"Acme\nUnit 3"_s));
}

void TestEditors::longChoiceEndsInAnEllipsis()
{
    struct Editor : ChoiceEditor {
        using ChoiceEditor::ChoiceEditor;
        [[nodiscard]] QString shown() const
        {
            QStyleOptionComboBox option;
            initStyleOption(&option);
            return option.currentText;
        }
    };
    const ProfileField &order = *std::find_if(profileFields().begin(), profileFields().end(),
        [](const ProfileField &field) { return !field.choices.empty(); });
    Editor editor(order);
    editor.resize(300, editor.sizeHint().height());
    const QString known(order.choices.front().value);
    editor.setValue(known);
    QCOMPARE(editor.shown(), editor.currentText());
    editor.setValue(u"unheard-of-"_s.repeated(18));
    QVERIFY(editor.shown().startsWith(u"unheard-of-"_s));
    QVERIFY(editor.shown().endsWith(u'…'));
    QVERIFY(editor.fontMetrics().horizontalAdvance(editor.shown()) < 300);
}

void TestEditors::whatIsComposedIsAChange()
{
    TextEditor editor;
    editor.setValue(u"Jan Jansen"_s);
    editor.setCursorPosition(3);
    const QSignalSpy changed(&editor, &TextEditor::valueChanged);
    compose(&editor, u"\u304B"_s);
    QCOMPARE(editor.value(), QJsonValue(u"Jan\u304B Jansen"_s));
    compose(&editor, u"\u304B\u306A"_s);
    QCOMPARE(editor.value(), QJsonValue(u"Jan\u304B\u306A Jansen"_s));
    compose(&editor, {}, u"\u4EEE\n"_s);
    QCOMPARE(editor.value(), QJsonValue(u"Jan\u4EEE Jansen"_s));
    QCOMPARE(editor.text(), u"Jan\u4EEE Jansen"_s);
    compose(&editor, u"x"_s);
    compose(&editor, {});
    QCOMPARE(editor.value(), QJsonValue(u"Jan\u4EEE Jansen"_s));
    QVERIFY(changed.size() >= 5);
}

void TestEditors::compositionGivesWay_data()
{
    QTest::addColumn<QString>("typed"); // before it
    QTest::addColumn<bool>("selected"); // what it stands in for
    QTest::newRow("in the server's value") << QString() << false;
    QTest::newRow("in a changed one") << u"x"_s << false;
    QTest::newRow("instead of all") << QString() << true;
}

void TestEditors::compositionGivesWay()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, selected);
    const ProfileField &field = *profileField(u"name"_s);
    ProfileModel model;
    (void)model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {field.key, u"Jan"_s}}));
    auto *editor = new TextEditor;
    FieldRow row(field, model, editor);
    row.show();
    row.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    editor->setFocus();
    editor->setCursorPosition(1);
    QTest::keyClicks(editor, typed);
    if (selected)
        editor->selectAll();
    compose(editor, u"\u304B"_s);
    QVERIFY(model.isModified(field.key));
    row.revert();
    QCOMPARE(editor->text(), u"Jan"_s);
    QCOMPARE(editor->value(), QJsonValue(u"Jan"_s));
    QVERIFY(!model.isModified(field.key));
    compose(editor, {}); // the input method says that it is done
    QVERIFY(!model.isModified(field.key));
}

void TestEditors::lineBreaksOfTheServerComeUnderTheCaret()
{
    TextEditor editor;
    editor.setValue(u"Acme"_s);
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.setFocus();
    QTest::keyClicks(&editor, u"x"_s);
    editor.setValue(u"Acme\nUnit 3"_s);
    QCOMPARE(editor.text(), u"Acme\nUnit 3"_s);
    QCOMPARE(editor.value(), QJsonValue(u"Acme\nUnit 3"_s));
}

void TestEditors::startOfALongValueIsShown_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const auto most = TextEditor::kLongestShown;
    QTest::newRow("just short enough") << QString(most, u'x') << QString(most, u'x');
    QTest::newRow("too long") << QString(most + 1, u'x') << QString(TextEditor::kShownStart, u'x');
    QTest::newRow("cut between characters")
        << u'x' + u"😀"_s.repeated(most) << u'x' + u"😀"_s.repeated(TextEditor::kShownStart / 2 - 1);
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'x') << QString(TextEditor::kShownStart, u'x');
}

// And the value stays whole.
void TestEditors::startOfALongValueIsShown()
{
    QFETCH(const QString, value);
    QFETCH(const QString, shown);
    ProfileModel model;
    model.setServerProfile(Profile::fromJson({{u"id"_s, 1}, {u"name"_s, value}}));
    auto *editor = new TextEditor;
    const FieldRow row(*profileField(u"name"_s), model, editor);
    QCOMPARE(editor->text(), shown);
    QCOMPARE(editor->value(), QJsonValue(value));
    QCOMPARE(editor->caption().isEmpty(), value == shown);
    QCOMPARE(model.modifiedCount(), 0);
}

void TestEditors::longValueIsReplacedByWhatIsTyped()
{
    const QString value(TextEditor::kLongestShown + 1, u'x');
    ProfileModel model;
    model.setServerProfile(Profile::fromJson({{u"id"_s, 1}, {u"name"_s, value}}));
    auto *editor = new TextEditor;
    FieldRow row(*profileField(u"name"_s), model, editor);
    editor->end(false);
    QTest::keyClicks(editor, u"y"_s);
    const QString typed = QString(TextEditor::kShownStart, u'x') + u'y';
    QCOMPARE(model.editedValue("name"_L1), QJsonValue(typed));
    QVERIFY(editor->caption().isEmpty());
    QTest::keyClick(editor, Qt::Key_Backspace); // what is seen is again what the server has
    QCOMPARE(model.modifiedCount(), 0);
    QTest::keyClicks(editor, u"y"_s);
    row.revert();
    QCOMPARE(editor->value(), QJsonValue(value));
    QCOMPARE(editor->text(), QString(TextEditor::kShownStart, u'x'));
    QVERIFY(!editor->caption().isEmpty());
}

// It is not known, as a value that is missing, but that is not why.
void TestEditors::tooLongValueSaysSo()
{
    const ProfileField &field = *profileField("name"_L1);
    ProfileModel model;
    auto *editor = new TextEditor;
    const FieldRow row(field, model, editor, nullptr);
    const QString text(Profile::kLongestText + 1, u'x');
    (void)model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"name"_s, text}}));
    QCOMPARE(editor->text(), QString());
    QVERIFY2(editor->accessibleDescription().startsWith(u"More than 1,048,576 characters"_s),
        qPrintable(editor->accessibleDescription()));
    editor->setText(u"Jan"_s);
    QCOMPARE(editor->accessibleDescription(), u"was a text too long to be shown"_s);
    model.acceptSent({{u"name"_s, u"Jan"_s}});
    QCOMPARE(editor->accessibleDescription(), field.help());
    (void)model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"name"_s, 7}}));
    QCOMPARE(editor->placeholderText(), u"not known"_s);
    QVERIFY(!editor->accessibleDescription().contains(u"characters"_s));
}

void TestEditors::valueThatLooksTheSameSaysSo()
{
    ProfileModel model;
    auto *editor = new TextEditor;
    const FieldRow row(*profileField("name"_L1), model, editor, nullptr);
    (void)model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"name"_s, u"Zo\u00EB"_s}}));
    editor->setText(u"Zoe\u0308"_s);
    QCOMPARE(editor->accessibleDescription(), u"was “Zo\u00EB” · looks the same, in another Unicode spelling"_s);
    editor->setText(u"Zoe"_s);
    QCOMPARE(editor->accessibleDescription(), u"was “Zo\u00EB”"_s);
    (void)model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"name"_s, u"Zoe\u2011"_s}}));
    QVERIFY(!editor->accessibleDescription().contains(u"looks"_s));
    editor->setText(u"Zoe-"_s);
    QVERIFY2(
        editor->accessibleDescription().endsWith(u"until you choose · looks the same, with another kind of hyphen"_s),
        qPrintable(editor->accessibleDescription()));
}

// A screen reader says it behind the text of a field that has one.
void TestEditors::placeholderIsForEmptyFields()
{
    TextEditor editor;
    editor.setValue(u"Engineer"_s);
    QCOMPARE(editor.placeholderText(), QString());
    editor.clear();
    QCOMPARE(editor.placeholderText(), u"not set"_s);
    editor.insert(u"B"_s);
    QCOMPARE(editor.placeholderText(), QString());
    editor.setValue(QJsonValue(QJsonValue::Undefined));
    QCOMPARE(editor.placeholderText(), u"not known"_s);
}

WINDOW_TEST(TestEditors)
#include "tst_Editors.moc"
