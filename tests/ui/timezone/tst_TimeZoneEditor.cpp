// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The editor keeps a value as it is spelt, says it in words, and changes it by the person's pick alone.
#include "TestRunner.h"
#include "profile/ProfileModel.h"
#include "timezone/RecentTimeZones.h"
#include "timezone/TimeZoneIds.h"
#include "timezone/TimeZoneModel.h"
#include "ui/form/ProfileForm.h"
#include "ui/timezone/TimeZoneEditor.h"
#include "ui/timezone/TimeZonePicker.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTimeZoneEditor : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void everySpellingStaysAsItIs();
    void sameValueIsNoChange();
    void eachChangeIsSaidOnce();
    void opensByKey_data();
    void opensByKey();
    void opensByMouse();
    void picksByKeys();
    void escapeKeepsTheValue();
    void oldNameBecomesPresentNameWhenPicked();
    void isAButtonForScreenReaders();
    void paintsInAnyWidth();

private:
    static QLineEdit *searchField(const TimeZoneEditor &editor);

    RecentTimeZones m_recent{QString()};
};

QLineEdit *TestTimeZoneEditor::searchField(const TimeZoneEditor &editor)
{
    return editor.picker() ? editor.picker()->findChild<QLineEdit *>() : nullptr;
}

void TestTimeZoneEditor::words_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("description"); // a regular expression
    QTest::addColumn<QString>("caption");     // a regular expression

    QTest::newRow("place") << QJsonValue(u"Europe/Amsterdam"_s)
                           << u"Amsterdam, Netherlands \\(Europe/Amsterdam\\), UTC\\+0[12]:00"_s
                           << u"Europe/Amsterdam · no change of the clock until \\d+ (March|October)( \\d{4})?"_s;
    QTest::newRow("no summer time") << QJsonValue(u"Asia/Tokyo"_s) << u"Tokyo, Japan \\(Asia/Tokyo\\), UTC\\+09:00"_s
                                    << u"Asia/Tokyo · the clock does not change"_s;
    QTest::newRow("old name") << QJsonValue(u"Asia/Calcutta"_s) << u"Kolkata, India \\(Asia/Calcutta\\), UTC\\+05:30"_s
                              << u"Asia/Calcutta · the clock does not change"_s;
    QTest::newRow("no country") << QJsonValue(u"UTC"_s) << u"Coordinated Universal Time \\(UTC\\), UTC\\+00:00"_s
                                << u"UTC · the clock does not change"_s;
    QTest::newRow("unknown") << QJsonValue(u"Mars/Olympus"_s) << u"Mars/Olympus"_s << u"In no table.*kept.*"_s;
    QTest::newRow("Qt's own") << QJsonValue(u"UTC+05:30"_s) << u"UTC\\+05:30"_s << u"In no table.*"_s;
    QTest::newRow("a POSIX rule") << QJsonValue(u"CET-1CEST"_s) << u"CET-1CEST"_s << u"In no table.*"_s;
    QTest::newRow("a path") << QJsonValue(u"../../etc/passwd"_s) << u"../../etc/passwd"_s << u"In no table.*"_s;
    QTest::newRow("not set") << QJsonValue(QString()) << u"not set"_s << u""_s;
    QTest::newRow("not known") << QJsonValue(QJsonValue::Undefined) << u"not known"_s << u""_s;
    QTest::newRow("override") << QJsonValue(u"a\u202Eb"_s) << u"a.*U\\+202E.*b"_s << u"In no table.*"_s;
}

void TestTimeZoneEditor::words()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, description);
    QFETCH(QString, caption);
    TimeZoneEditor editor(m_recent);
    editor.setValue(value);
    editor.show();
    QCOMPARE(editor.value(), value);
    const auto matches = [](const QString &text, const QString &pattern) {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
    };
    QVERIFY2(matches(editor.accessibleDescription(), description), qPrintable(editor.accessibleDescription()));
    QVERIFY2(matches(editor.caption(), caption), qPrintable(editor.caption()));
}

// Every id and link in the form: nothing is dirty. Picking it again changes a link, to its zone's present name.
void TestTimeZoneEditor::everySpellingStaysAsItIs()
{
    constexpr QLatin1StringView key = "timezone"_L1;
    ProfileModel model;
    ProfileForm form(model, m_recent);
    form.show();
    auto *editor = form.findChild<TimeZoneEditor *>(key);
    QVERIFY(editor);
    TimeZoneModel rows;
    for (const QLatin1StringView name : timeZoneIds()) {
        const QString id(name);
        model.setServerProfile(
            Profile::fromJson({{u"success"_s, true}, {u"id"_s, 42}, {u"name"_s, u"Jan"_s}, {u"timezone"_s, id}}));
        QCOMPARE(editor->value(), QJsonValue(id));
        QVERIFY2(model.changes().isEmpty(), name.data());

        rows.setPresent(id);
        const QString picked = rows.index(0).data(TimeZoneModel::IdRole).toString();
        QCOMPARE(picked, QString(canonicalTimeZoneId(id)));
        editor->setValue(picked);
        QCOMPARE(model.changes(), picked == id ? QJsonObject() : QJsonObject({{key, picked}}));
        model.revert(key);
        QCOMPARE(editor->value(), QJsonValue(id));
    }
}

void TestTimeZoneEditor::sameValueIsNoChange()
{
    TimeZoneEditor editor(m_recent);
    QSignalSpy changed(&editor, &TimeZoneEditor::valueChanged);
    editor.setValue(QJsonValue(QJsonValue::Undefined));
    QCOMPARE(changed.size(), 0);
    editor.setValue(u"Europe/Amsterdam"_s);
    QCOMPARE(changed.size(), 1);
    QSignalSpy captionChanged(&editor, &TimeZoneEditor::captionChanged);
    editor.setValue(u"Europe/Amsterdam"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(captionChanged.size(), 0);
}

void TestTimeZoneEditor::eachChangeIsSaidOnce()
{
    TimeZoneEditor editor(m_recent);
    QSignalSpy changed(&editor, &TimeZoneEditor::valueChanged);
    QSignalSpy captionChanged(&editor, &TimeZoneEditor::captionChanged);
    editor.setValue(u"Asia/Calcutta"_s);
    editor.setValue(u"Asia/Kolkata"_s);
    editor.setValue(QString());
    editor.setValue(QJsonValue(QJsonValue::Undefined));
    QCOMPARE(changed.size(), 4);
    QCOMPARE(captionChanged.size(), 3);
}

void TestTimeZoneEditor::opensByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("search");

    using Modifiers = Qt::KeyboardModifiers;
    QTest::newRow("space") << int(Qt::Key_Space) << Modifiers() << true << u""_s;
    QTest::newRow("down") << int(Qt::Key_Down) << Modifiers() << true << u""_s;
    QTest::newRow("alt down") << int(Qt::Key_Down) << Modifiers(Qt::AltModifier) << true << u""_s;
    QTest::newRow("letter") << int(Qt::Key_M) << Modifiers() << true << u"m"_s;
    QTest::newRow("plus") << int(Qt::Key_Plus) << Modifiers() << true << u"+"_s;
    QTest::newRow("enter") << int(Qt::Key_Return) << Modifiers() << false << u""_s;
    QTest::newRow("escape") << int(Qt::Key_Escape) << Modifiers() << false << u""_s;
    QTest::newRow("ctrl s") << int(Qt::Key_S) << Modifiers(Qt::ControlModifier) << false << u""_s;
    QTest::newRow("alt letter") << int(Qt::Key_F) << Modifiers(Qt::AltModifier) << false << u""_s;
}

void TestTimeZoneEditor::opensByKey()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, opens);
    QFETCH(QString, search);
    TimeZoneEditor editor(m_recent);
    editor.show();
    QTest::keyClick(&editor, Qt::Key(key), modifiers);
    QCOMPARE(editor.picker() != nullptr, opens);
    if (opens)
        QCOMPARE(searchField(editor)->text(), search);
}

void TestTimeZoneEditor::opensByMouse()
{
    TimeZoneEditor editor(m_recent);
    editor.show();
    QTest::mousePress(&editor, Qt::RightButton);
    QVERIFY(!editor.picker());
    QTest::mousePress(&editor, Qt::LeftButton);
    QVERIFY(editor.picker());
    QVERIFY(editor.picker()->isVisible());
}

void TestTimeZoneEditor::picksByKeys()
{
    TimeZoneEditor editor(m_recent);
    editor.setValue(u"Europe/Amsterdam"_s);
    editor.show();
    QSignalSpy changed(&editor, &TimeZoneEditor::valueChanged);
    QTest::keyClick(&editor, Qt::Key_Space);
    QTest::keyClicks(searchField(editor), u"chicago"_s);
    QTest::keyClick(searchField(editor), Qt::Key_Return);
    QCOMPARE(editor.value(), QJsonValue(u"America/Chicago"_s));
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(!editor.picker());
}

void TestTimeZoneEditor::escapeKeepsTheValue()
{
    TimeZoneEditor editor(m_recent);
    editor.setValue(u"Mars/Olympus"_s);
    editor.show();
    QSignalSpy changed(&editor, &TimeZoneEditor::valueChanged);
    QTest::keyClick(&editor, Qt::Key_Space);
    QTest::keyClicks(searchField(editor), u"chicago"_s);
    QTest::keyClick(searchField(editor), Qt::Key_Escape);
    QTRY_VERIFY(!editor.picker());
    QCOMPARE(editor.value(), QJsonValue(u"Mars/Olympus"_s));
    QCOMPARE(changed.size(), 0);
}

void TestTimeZoneEditor::oldNameBecomesPresentNameWhenPicked()
{
    TimeZoneEditor editor(m_recent);
    editor.setValue(u"Asia/Calcutta"_s);
    editor.show();
    QSignalSpy changed(&editor, &TimeZoneEditor::valueChanged);
    QTest::keyClick(&editor, Qt::Key_Space);
    QTest::keyClicks(searchField(editor), u"kolkata"_s);
    QTest::keyClick(searchField(editor), Qt::Key_Return);
    QCOMPARE(editor.value(), QJsonValue(u"Asia/Kolkata"_s));
    QCOMPARE(changed.size(), 1);
}

void TestTimeZoneEditor::isAButtonForScreenReaders()
{
    TimeZoneEditor editor(m_recent);
    editor.setAccessibleName(u"Time zone"_s);
    editor.setValue(u"Asia/Tokyo"_s);
    editor.show();
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(&editor);
    QVERIFY(button);
    QCOMPARE(button->role(), QAccessible::PushButton);
    QCOMPARE(button->text(QAccessible::Name), u"Time zone"_s);
    QCOMPARE(button->text(QAccessible::Description), u"Tokyo, Japan (Asia/Tokyo), UTC+09:00"_s);
    QVERIFY(button->state().hasPopup && button->state().collapsed);
    QCOMPARE(button->childCount(), 0);

    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(button->state().expanded);
    QCOMPARE(button->childCount(), 1);
    QAccessibleInterface *popup = button->child(0);
    QCOMPARE(popup->object(), static_cast<QObject *>(editor.picker()));
    QCOMPARE(button->indexOfChild(popup), 0);

    QAccessibleInterface *search = QAccessible::queryAccessibleInterface(searchField(editor));
    QCOMPARE(search->text(QAccessible::Name), u"Search time zones"_s);
    search->setText(QAccessible::Value, u"berlin"_s);
    auto *view = editor.picker()->findChild<QListView *>();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
    QCOMPARE(list->text(QAccessible::Name), u"Time zones"_s);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(list->childCount() > 0);
    QVERIFY(list->child(0)->text(QAccessible::Name).startsWith(u"Berlin, Germany, UTC+0"));
}

void TestTimeZoneEditor::paintsInAnyWidth()
{
    for (const QJsonValue &value :
        {QJsonValue(u"Europe/Amsterdam"_s), QJsonValue(QString(40000, u'x')), QJsonValue(QString())}) {
        TimeZoneEditor editor(m_recent);
        editor.setValue(value);
        QVERIFY(editor.sizeHint().width() < 1000);
        for (const int width : {1, 60, 150, 220, 600}) {
            editor.resize(width, editor.sizeHint().height());
            QVERIFY(!editor.grab().isNull());
        }
    }
}

WINDOW_TEST(TestTimeZoneEditor)
#include "tst_TimeZoneEditor.moc"
