// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Every window in every language, and in one that is made for tests (see tests/support/pseudo_language): each sentence
// is translated, none is cut off, no mnemonic means two things. Another language is there at once, and nothing typed is
// lost.
#include "Desk.h"
#include "TestRunner.h"

#include "base/Language.h"
#include "ui/form/ProfileForm.h"
#include "ui/message/DetailsDialog.h"
#include "ui/message/MessageLabel.h"
#include "ui/network/NetworkDialog.h"
#include "ui/requests/RequestsWindow.h"
#include "ui/save/ConflictDialog.h"
#include "ui/save/Footer.h"
#include "ui/save/ReviewDialog.h"
#include "ui/style/SettingsFile.h"
#include "ui/style/Theme.h"
#include "ui/testing/TestingWindow.h"
#include "ui/timezone/TimeZoneEditor.h"
#include "ui/timezone/TimeZonePicker.h"
#include "ui/widgets/ElidedCheckBox.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/window/LanguageMenu.h"
#include "ui/window/MainMenu.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kPseudo = "pseudo"_L1;
constexpr int kNarrowest = 480; // pixels of the editor's window

QString said(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source).remove(u'&');
}

// A window of the editor as it comes up: what is shown, and on what.
struct Stage {
    const char *name;
    QWidget *(*show)(Desk &desk);
};

void change(Desk &desk)
{
    type(desk.window.findChild<QLineEdit *>(u"name"_s), u"A"_s);
}

template <typename Window> Window *opened()
{
    Window *found = nullptr;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *one = qobject_cast<Window *>(window); one && one->isVisible())
            found = one;
    }
    return found && QTest::qWaitForWindowExposed(found) ? found : nullptr;
}

bool waitFor(const std::function<bool()> &isThere)
{
    return QTest::qWaitFor(isThere, 5000);
}

QWidget *form(Desk &desk)
{
    change(desk);
    return waitFor([&] { return desk.button(u"Object tracking"_s); }) ? &desk.window : nullptr;
}

QWidget *refusal(Desk &desk)
{
    change(desk);
    desk.play("refuse");
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    return waitFor([&] { return desk.message()->isVisible(); }) ? &desk.window : nullptr;
}

QWidget *details(Desk &desk)
{
    if (!refusal(desk))
        return nullptr;
    desk.button(said("MessageBar", "&Details"))->click();
    return opened<DetailsDialog>();
}

QWidget *noServer(Desk &desk)
{
    desk.play("no-network");
    desk.window.findChild<MainMenu *>()->reload()->trigger();
    return waitFor([&] { return desk.message()->isVisible(); }) ? &desk.window : nullptr;
}

QWidget *strip(Desk &desk)
{
    change(desk);
    desk.play("expired-token");
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    return waitFor([&] { return desk.button(said("SignInPage", "Other wa&ys…")); }) ? &desk.window : nullptr;
}

QWidget *signIn(Desk &desk)
{
    desk.window.findChild<MainMenu *>()->addAccount()->trigger();
    return &desk.window;
}

QWidget *review(Desk &desk)
{
    change(desk);
    desk.button(said("Footer", "Review changes"))->click();
    return opened<ReviewDialog>();
}

QWidget *leaving(Desk &desk)
{
    change(desk);
    desk.window.close();
    return opened<QMessageBox>();
}

QWidget *conflict(Desk &desk)
{
    auto *dialog = new ConflictDialog(
        {{.key = "name"_L1, .base = u"A"_s, .mine = u"B"_s, .theirs = u"C"_s}}, {}, false, &desk.window);
    dialog->show();
    return opened<ConflictDialog>();
}

QWidget *network(Desk &desk)
{
    desk.window.findChild<MainMenu *>()->network()->trigger();
    auto *dialog = opened<NetworkDialog>();
    const auto buttons = dialog->findChildren<QRadioButton *>();
    buttons.last()->click(); // through a proxy, with all its fields
    return dialog;
}

QWidget *requests(Desk &desk)
{
    desk.window.findChild<MainMenu *>()->requests()->trigger();
    return opened<RequestsWindow>();
}

QWidget *testing(Desk &desk)
{
    desk.window.findChild<MainMenu *>()->testing()->trigger();
    return opened<TestingWindow>();
}

QWidget *picker(Desk &desk)
{
    desk.window.findChild<TimeZoneEditor *>()->click();
    return opened<TimeZonePicker>();
}

QWidget *about(Desk &desk)
{
    const auto actions = desk.window.findChildren<QAction *>();
    const auto action
        = std::ranges::find_if(actions, [](const QAction *each) { return each->menuRole() == QAction::AboutRole; });
    (*action)->trigger();
    return opened<QMessageBox>();
}

constexpr Stage kStages[] = {{"form", form}, {"refusal", refusal}, {"details", details}, {"no server", noServer},
    {"strip", strip}, {"sign-in", signIn}, {"review", review}, {"leaving", leaving}, {"conflict", conflict},
    {"network", network}, {"requests", requests}, {"testing", testing}, {"picker", picker}, {"about", about}};

QList<QWidget *> visible(const QWidget &window)
{
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.removeIf([&](const QWidget *widget) { return !widget->isVisible() || widget->window() != &window; });
    return widgets;
}

QString plain(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return label ? label->text() : button ? button->text() : widget->accessibleName();
}

// The keys that do something with Alt in this window as it stands, and those of each of its menus.
QList<QStringList> keysWithAlt(const QWidget &window)
{
    QList<QStringList> keys(1);
    const auto add = [](QStringList &to, const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            to += key.toString();
    };
    for (const QWidget *widget : visible(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (qobject_cast<const QAbstractButton *>(widget) || (label && label->buddy() && label->buddy()->isVisible()))
            add(keys.first(), plain(widget));
        const auto *bar = qobject_cast<const QMenuBar *>(widget);
        const QList<QAction *> menus = bar ? bar->actions() : QList<QAction *>();
        for (const QAction *menu : menus) {
            add(keys.first(), menu->text());
            emit menu->menu()->aboutToShow();
            const QList<QAction *> actions = menu->menu()->actions();
            for (keys.append(QStringList()); const QAction *action : actions)
                add(keys.last(), action->text());
        }
    }
    return keys;
}

QString meaningTwoThings(const QWidget &window)
{
    QStringList twice;
    for (QStringList keys : keysWithAlt(window)) {
        keys.sort();
        for (auto key = keys.cbegin(); (key = std::adjacent_find(key, keys.cend())) != keys.cend(); ++key)
            twice += *key;
    }
    return twice.join(u' ');
}

// Whether it shows less than its text. What is of any length, such as a name, is elided on purpose, with a tool tip.
bool isCut(const QWidget *widget)
{
    const int width = widget->width() + 1;
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget)) {
        const bool isStatus = qobject_cast<const Footer *>(elided->parentWidget());
        return isStatus && elided->width() < elided->fontMetrics().horizontalAdvance(elided->text());
    }
    if (const auto *message = qobject_cast<const MessageLabel *>(widget))
        return message->shownText().contains(u'…');
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap())
        return label->height() + 1 < label->heightForWidth(label->width());
    if (qobject_cast<const QLabel *>(widget) || qobject_cast<const QComboBox *>(widget))
        return width < widget->minimumSizeHint().width();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return width < field->fontMetrics().horizontalAdvance(field->placeholderText());
    return qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const ElidedCheckBox *>(widget)
        && width < widget->minimumSizeHint().width();
}

QString cutOff(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : visible(window)) {
        bool isScrolled = false;
        for (const QWidget *parent = widget; parent; parent = parent->parentWidget())
            isScrolled = isScrolled || qobject_cast<const QAbstractItemView *>(parent);
        if (isScrolled)
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        const bool isOutside = place.left() < 0 || place.right() >= window.width();
        if (isCut(widget) || isOutside)
            cut += u"%1 “%2” %3+%4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), plain(widget))
                       .arg(place.left())
                       .arg(place.width());
        const auto *bar = qobject_cast<const QMenuBar *>(widget);
        const QList<QAction *> menus = bar ? bar->actions() : QList<QAction *>();
        for (QAction *menu : menus) {
            const QRect title = bar->actionGeometry(menu);
            if (title.isEmpty() || !bar->rect().contains(title))
                cut += menu->text();
        }
    }
    return cut.join(u"; "_s);
}

// All that a person reads or hears of a window.
QStringList words(const QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget *widget : visible(window)) {
        const QString toolTip = QTextDocumentFragment::fromHtml(widget->toolTip()).toPlainText();
        words += {plain(widget), widget->accessibleName(), widget->accessibleDescription(), toolTip};
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            words += field->placeholderText();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            words += text->toPlainText();
        const auto *box = qobject_cast<const QComboBox *>(widget);
        for (int i = 0; box && i < box->count(); ++i)
            words += box->itemText(i);
        const auto *header = qobject_cast<const QHeaderView *>(widget);
        for (int i = 0; header && i < header->count(); ++i)
            words += header->model()->headerData(i, header->orientation()).toString();
        const auto *bar = qobject_cast<const QMenuBar *>(widget);
        const QList<QAction *> menus = bar ? bar->actions() : QList<QAction *>();
        for (const QAction *menu : menus) {
            words += menu->text();
            emit menu->menu()->aboutToShow();
            const QList<QAction *> actions = menu->menu()->actions();
            for (const QAction *action : actions)
                words += action->text();
        }
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

// What is not translated and should be. In the language of the tests each sentence is in brackets; what is of the
// simulator, of Qt, or a name, is not.
QString untranslated(const QWidget &window)
{
    static const QRegularExpression foreign(
        u"^(Profile Editor.*|Jan Jansen|A|B|C|JJ|jan@example.com|demo@example.com.*|127.0.0.1.*|\\W*|name|OK|Cancel|"
        "&?Close|Object tracking|New training graphs|Shows accuracy and loss.*|Keeps an identity.*|http://127.*|.*\\bUTC.*|(GET|POST|HTTP) (.|\\n)*|\\{.*\\})$"_s);
    QStringList english;
    for (const QString &text : words(window)) {
        if (!text.contains(u'[') && !foreign.match(text).hasMatch())
            english += text;
    }
    return english.join(u" | "_s);
}

// For a person to look at, in light and dark, into the folder that PICTURES names.
void takePictures(QWidget &window, const QString &language, const QString &stage)
{
    const QString folder = qEnvironmentVariable("PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto appearance : {Theme::Appearance::Light, Theme::Appearance::Dark}) {
        Theme::apply(appearance);
        QCoreApplication::sendPostedEvents(); // to each widget
        const QString name = appearance == Theme::Appearance::Light ? u"light"_s : u"dark"_s;
        QVERIFY(window.grab().save(u"%1/%2 %3 %4.png"_s.arg(folder, stage, language, name)));
    }
    Theme::apply(Theme::Appearance::System);
}

QMenu *languageMenu(const Desk &desk)
{
    const auto menus = desk.window.findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        if (auto *above = qobject_cast<QMenu *>(menu->parentWidget())) {
            emit above->aboutToShow();
            return menu;
        }
    }
    return nullptr;
}

// As a person does: View > Language.
void choose(const Desk &desk, const QString &code)
{
    const QList<QAction *> entries = languageMenu(desk)->actions();
    const auto entry
        = std::ranges::find_if(entries, [&](const QAction *each) { return each->text() == Language::nameOf(code); });
    QVERIFY(entry != entries.end());
    QVERIFY(!(*entry)->isChecked());
    (*entry)->trigger();
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    static void cleanup();
    static void everyWindowIsWhole_data();
    static void everyWindowIsWhole();
    static void isChosenInTheMenu();
    static void keepsWhatIsTyped();
    static void keepsWhatIsTypedIntoTheSignIn();
    static void keepsTheSignInAboveTheForm();
    static void saysAgainWhatWentWrong();
    static void keepsTheOtherWindows();
    static void staysWhileASaveIsUnderWay();
};

void TestLanguages::everyWindowIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<const Stage *>("stage");
    QVERIFY(Language::available().contains(kPseudo));
    for (const QString &language : Language::available()) {
        for (const Stage &stage : kStages)
            QTest::addRow("%s, %s", qPrintable(language), stage.name) << language << &stage;
    }
}

void TestLanguages::cleanup()
{
    SettingsFile::setValue("language"_L1, QString());
    Language::use(u"en"_s);
}

void TestLanguages::everyWindowIsWhole()
{
    QFETCH(const QString, language);
    QFETCH(const Stage *, stage);
    Language::use(language);
    Desk desk;
    QVERIFY(desk.open());
    QWidget *window = stage->show(desk);
    QVERIFY(window);
    const bool isMirrored = language == kPseudo || QLocale(language).textDirection() == Qt::RightToLeft;
    QCOMPARE(window->layoutDirection(), isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(meaningTwoThings(*window), QString());
    // What keeps the order of a sentence is not taken for a character of a server's that hides something.
    QVERIFY2(!words(*window).join(u' ').contains(u"[U+206"_s), qPrintable(words(*window).join(u' ')));
    if (language == kPseudo)
        QCOMPARE(untranslated(*window), QString());
    if (window == &desk.window)
        window->resize(kNarrowest, window->height());
    QTRY_VERIFY(window != &desk.window || window->width() == kNarrowest);
    QTRY_COMPARE(cutOff(*window), QString());
    takePictures(*window, language, QString::fromLatin1(stage->name));
}

void TestLanguages::isChosenInTheMenu()
{
    Desk desk;
    QVERIFY(desk.open());
    change(desk);
    choose(desk, kPseudo);
    QTRY_COMPARE(desk.window.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(untranslated(desk.window), QString());
    QVERIFY(std::ranges::any_of(languageMenu(desk)->actions(),
        [](const QAction *each) { return each->isChecked() && each->text() == Language::nameOf(kPseudo); }));

    Language::use(u"en"_s); // as at the next start
    LanguageMenu::applySetting();
    QVERIFY(said("Footer", "Cancel").startsWith(u'['));

    choose(desk, u"en"_s);
    QTRY_COMPARE(desk.window.layoutDirection(), Qt::LeftToRight);
    QVERIFY(desk.button(u"Save changes"_s));
}

void TestLanguages::keepsWhatIsTyped()
{
    Desk desk;
    QVERIFY(desk.open());
    QTRY_VERIFY(desk.button(u"Object tracking"_s));
    desk.window.resize(500, 320);
    change(desk);
    auto *company = desk.text(u"Company"_s);
    QTest::keyClicks(company, u"B"_s);
    company->setFocus();
    const auto scrolled = [&] { return desk.window.findChild<ProfileForm *>()->verticalScrollBar()->value(); };
    desk.window.findChild<ProfileForm *>()->verticalScrollBar()->setValue(40);
    QTRY_COMPARE(scrolled(), 40);
    const QString changed = company->text();
    const QSize size = desk.window.size();

    choose(desk, kPseudo);
    QTRY_COMPARE(desk.window.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(desk.window.findChild<QLineEdit *>(u"name"_s)->text(), u"A"_s);
    QCOMPARE(desk.window.findChild<QLineEdit *>(u"companyName"_s)->text(), changed);
    QCOMPARE(QApplication::focusWidget(), desk.window.findChild<QLineEdit *>(u"companyName"_s));
    QCOMPARE(desk.window.size(), size);
    QTRY_COMPARE(scrolled(), 40);
    QCOMPARE(desk.model.modifiedCount(), 2);

    // The parts before are gone: what is typed now is heard once, and saved.
    QCOMPARE(desk.window.findChildren<QLineEdit *>(u"name"_s).size(), 1);
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.updates().size(), 1);
    QTRY_COMPARE(desk.model.modifiedCount(), 0);
    QTRY_VERIFY(desk.message()->isVisible());
    QCOMPARE(untranslated(desk.window), QString());
}

void TestLanguages::keepsWhatIsTypedIntoTheSignIn()
{
    Desk desk;
    QVERIFY(desk.open());
    addAccount(desk);
    QTRY_VERIFY(desk.text(u"Token"_s));
    type(desk, u"E-mail or user name"_s, u"someone@example.com"_s);
    type(desk, u"Password"_s, u"secret"_s);
    const QLineEdit *before = desk.text(u"Password"_s);
    QCOMPARE(before->text(), u"secret"_s);

    choose(desk, kPseudo);
    QTRY_COMPARE(desk.window.layoutDirection(), Qt::RightToLeft);
    QVERIFY(desk.text(said("SignInFields", "E-mail or &user name")));
    QCOMPARE(desk.text(said("SignInFields", "E-mail or &user name"))->text(), u"someone@example.com"_s);
    QCOMPARE(desk.text(said("SignInFields", "Passw&ord"))->text(), u"secret"_s);
    QVERIFY(desk.text(said("SignInFields", "&Token")));
    QCOMPARE(untranslated(desk.window), QString());
    press(desk, said("SignInPage", "Cancel"));
    QVERIFY(desk.window.findChild<QLineEdit *>(u"name"_s)->isVisible());
}

void TestLanguages::keepsTheSignInAboveTheForm()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(strip(desk));
    type(desk, u"Password"_s, u"secret"_s);

    choose(desk, kPseudo);
    QTRY_COMPARE(desk.window.layoutDirection(), Qt::RightToLeft);
    QVERIFY(desk.window.findChild<QLineEdit *>(u"name"_s)->isVisible());
    QVERIFY(desk.text(said("SignInFields", "Passw&ord")));
    QCOMPARE(desk.text(said("SignInFields", "Passw&ord"))->text(), u"secret"_s);
    QVERIFY(!desk.text(said("SignInFields", "&Token")));
    QCOMPARE(untranslated(desk.window), QString());
    desk.play("ok");
    type(desk, said("SignInFields", "Passw&ord"), u"demo"_s);
    press(desk, said("SignInPage", "Sign in"));
    QTRY_VERIFY(!desk.text(said("SignInFields", "Passw&ord")));
    QCOMPARE(desk.model.modifiedCount(), 1);
}

void TestLanguages::saysAgainWhatWentWrong()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(refusal(desk));
    choose(desk, kPseudo);
    QTRY_COMPARE(desk.window.layoutDirection(), Qt::RightToLeft);
    QVERIFY(desk.message()->isVisible());
    QVERIFY2(desk.message()->accessibleName().startsWith(said("ErrorText", "Studio refused the change:")),
        qPrintable(desk.message()->accessibleName()));

    choose(desk, u"en"_s);
    QTRY_COMPARE(desk.window.layoutDirection(), Qt::LeftToRight);
    QVERIFY(noServer(desk));
    QTRY_VERIFY(desk.button(u"Try again"_s));
    choose(desk, kPseudo);
    QTRY_COMPARE(desk.window.layoutDirection(), Qt::RightToLeft);
    desk.play("ok");
    press(desk, said("OfflinePresenter", "Try again"));
    QTRY_VERIFY(!desk.session.isReading());
    QTRY_VERIFY(!desk.button(said("OfflinePresenter", "Try again")));
}

void TestLanguages::keepsTheOtherWindows()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(requests(desk));
    choose(desk, kPseudo);
    QTRY_COMPARE(desk.window.layoutDirection(), Qt::RightToLeft);
    const QWidget *window = opened<RequestsWindow>();
    QVERIFY(window);
    QCOMPARE(untranslated(*window), QString());
}

void TestLanguages::staysWhileASaveIsUnderWay()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.playSlow();
    change(desk);
    QVERIFY(languageMenu(desk)->menuAction()->isEnabled());
    QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.saver.isBusy());
    QVERIFY(!languageMenu(desk)->menuAction()->isEnabled());
    QTRY_VERIFY(!desk.saver.isBusy());
    QVERIFY(languageMenu(desk)->menuAction()->isEnabled());
}

WINDOW_TEST(TestLanguages)
#include "tst_Languages.moc"
