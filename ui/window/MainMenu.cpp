// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/MainMenu.h"

#include "timezone/TimeZoneText.h"
#include "ui/style/Theme.h"
#include "ui/window/LanguageMenu.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QMainWindow *window) : QObject(window), m_window(window)
{
    QMenu *file = window->menuBar()->addMenu(tr("&File"));
    m_reload = file->addAction(tr("&Reload"));
    m_reload->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_R), QKeySequence(Qt::Key_F5)});
    file->addSeparator();
    m_addAccount = file->addAction(tr("&Add account…"));
    m_signOut = file->addAction(tr("Sign &out"));
    file->addSeparator();
    m_network = file->addAction(tr("&Network…"));
    file->addSeparator();
    file->addAction(tr("&Close"), QKeySequence(QKeySequence::Close), window, &QWidget::close);
    m_quit = file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = window->menuBar()->addMenu(tr("&Edit"));
    m_save = edit->addAction(tr("&Save changes"), QKeySequence(QKeySequence::Save));
    m_review = edit->addAction(tr("Revie&w changes…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_revertAll = edit->addAction(tr("Re&vert all"));
    m_bringBack = edit->addAction(QString());
    setBringsBack(std::nullopt);
    addTextActions(edit);

    QMenu *view = window->menuBar()->addMenu(tr("&View"));
    m_requests = view->addAction(tr("&Requests…"), QKeySequence(Qt::Key_F12));
    m_testing = view->addAction(tr("&Testing…"), QKeySequence(Qt::Key_F9));
    view->addSeparator();
    m_languages = new LanguageMenu(view);
    connect(view, &QMenu::aboutToShow, this, &MainMenu::viewOpens);
    connect(
        view, &QMenu::aboutToShow, this, [this, view] { addAppearances(view); }, Qt::SingleShotConnection);

    QMenu *help = window->menuBar()->addMenu(tr("&Help"));
    connect(help, &QMenu::aboutToShow, this, &MainMenu::helpOpens);
    m_checklist = help->addAction(tr("&Checklist…"));
    m_report = help->addAction(tr("&Report a problem…"));
    help->addSeparator();
    help->addAction(tr("&About Profile Editor"), this, &MainMenu::showAbout)->setMenuRole(QAction::AboutRole);
}

void MainMenu::setState(const State &state)
{
    m_save->setEnabled(state.canSave);
    m_review->setEnabled(state.canSave);
    m_revertAll->setEnabled(state.canRevertAll);
    setBringsBack(state.bringsBack);
    m_bringBack->setEnabled(state.canBringBack);
    m_reload->setEnabled(state.canReload);
    m_signOut->setEnabled(state.canSignOut);
    m_addAccount->setEnabled(state.canAddAccount);
}

void MainMenu::setBringsBack(std::optional<EditHistory::Kind> kind)
{
    if (!kind)
        m_bringBack->setText(tr("&Bring back", "disabled, while there is nothing"));
    else if (*kind == EditHistory::Kind::Save)
        m_bringBack->setText(tr("U&ndo the last save…"));
    else
        m_bringBack->setText(tr("&Bring back the discarded changes"));
}

void MainMenu::addTextActions(QMenu *menu)
{
    using Act = void (*)(QLineEdit & field);
    using IsPossible = bool (*)(const QLineEdit &field);
    struct TextAction {
        QAction *action;
        IsPossible isPossible;
    };
    QList<TextAction> actions;
    const auto add = [&](const QString &text, QKeySequence::StandardKey key, Act act, IsPossible isPossible) {
        QAction *action = menu->addAction(text, QKeySequence(key));
        // The shortcut is of the menu's text only: a focused field takes these keys itself, and elsewhere they do
        // nothing.
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_field)
                act(*m_field);
        });
        actions.append({action, isPossible});
    };
    const auto canCopy = [](const QLineEdit &f) { return f.hasSelectedText() && f.echoMode() == QLineEdit::Normal; };
    const auto always = [](const QLineEdit &) { return true; };

    menu->addSeparator();
    add(
        tr("&Undo"), QKeySequence::Undo, [](QLineEdit &f) { f.undo(); },
        [](const QLineEdit &f) { return f.isUndoAvailable(); });
    add(
        tr("&Redo"), QKeySequence::Redo, [](QLineEdit &f) { f.redo(); },
        [](const QLineEdit &f) { return f.isRedoAvailable(); });
    menu->addSeparator();
    add(
        tr("Cu&t"), QKeySequence::Cut, [](QLineEdit &f) { f.cut(); }, canCopy);
    add(
        tr("&Copy"), QKeySequence::Copy, [](QLineEdit &f) { f.copy(); }, canCopy);
    add(
        tr("&Paste"), QKeySequence::Paste, [](QLineEdit &f) { f.paste(); }, always);
    add(
        tr("Select &all"), QKeySequence::SelectAll, [](QLineEdit &f) { f.selectAll(); }, always);

    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now != m_window->menuBar())
            m_field = qobject_cast<QLineEdit *>(now);
    });
    connect(menu, &QMenu::aboutToShow, this, [this, actions] {
        for (const TextAction &entry : actions)
            entry.action->setEnabled(m_field && m_field->isEnabled() && entry.isPossible(*m_field));
    });
}

void MainMenu::addAppearances(QMenu *menu)
{
    using Appearance = Theme::Appearance;
    const Appearance now = Theme::savedAppearance();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Appearance appearance) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(appearance == now);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [appearance] {
            Theme::saveAppearance(appearance);
            Theme::apply(appearance);
        });
    };
    menu->addSection(tr("Appearance"));
    add(tr("As the &system"), Appearance::System);
    add(tr("&Light"), Appearance::Light);
    add(tr("&Dark"), Appearance::Dark);
}

void MainMenu::showAbout()
{
    auto *about = new QMessageBox(m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Profile Editor"));
    about->setIconPixmap(QGuiApplication::windowIcon().pixmap(48));
    about->setTextFormat(Qt::PlainText);
    about->setText(tr("Profile Editor %1").arg(QCoreApplication::applicationVersion()));
    about->setInformativeText(tr("Edits the profile of an Edge Impulse account and sends exactly what was changed.\n\n"
                                 "Licence: Apache License 2.0\n"
                                 "Qt %1: GNU Lesser General Public License 3, linked dynamically\n"
                                 "QtKeychain: Modified BSD License\n"
                                 "Time zone ids: tz database, public domain\n"
                                 "Names of zones and countries: Unicode CLDR, Unicode License 3\n"
                                 "Places: GeoNames, Creative Commons Attribution 4.0\n"
                                 "Airports: airport-data-js, Creative Commons Attribution 4.0\n"
                                 "Abbreviations: @vvo/tzdb, MIT License\n"
                                 "Coastline: Natural Earth, public domain; world-atlas, ISC License\n\n"
                                 "%2")
                                  .arg(QString::fromLatin1(qVersion()), TimeZoneText::rulesOf(TimeZoneDatabase())));
    about->setStandardButtons(QMessageBox::Close);
    about->open();
}
