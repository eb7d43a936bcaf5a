// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a state of the gallery is brought about with: the whole program over a simulator in this process. It finds
// things by what they are, or by their words in the language of the program, so that each state can be had in every
// language.
#pragma once

#include "Desk.h"
#include "FakeKeychain.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class MainMenu;
class SignInPage;

class GalleryStage
{
public:
    GalleryStage() = default;
    ~GalleryStage();

    // To be said before desk(): accounts have folders, in which the next start finds them.
    void keepOnDisk() { m_keeps = true; }
    [[nodiscard]] FakeKeychain &keychain() { return m_keychain; }
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }
    void claimAccounts() { m_claims = true; } // as the real program does: no other process has them open
    // The program, which starts with the first question.
    [[nodiscard]] Desk &desk();
    // Ends the program and starts it again; the simulator that it was at goes on, see studio().
    void startAgain();
    [[nodiscard]] StudioSimulator &studio(); // of the first start

    // What the person does.
    void showWindow();
    void open();                            // signs in at studio(), and sees the profile
    void openEdited();                      // and changes a text, a choice and a set
    void openAndSave(const char *scenario); // the same, and saves it
    void openWith(const char *profile);     // one of the sample profiles
    void openGiven();                       // as open(), with a token from outside; does not wait
    void showSignIn();                      // as at the very first start
    void signInAs(const QString &user, const QString &password);
    void edit(const char *key, const QJsonValue &value);
    void editThree(); // a text, a choice and a set
    void copyToken();
    void saveUnder(const char *scenario); // and sees what is said of it
    void playLate(const char *name, std::chrono::milliseconds latency);
    template <typename Context> void press(const QWidget *window, const char *text)
    {
        press(window, QString(Context::tr(text)).remove(u'&'));
    }
    template <typename Context> void choose(const QMenu *menu, const char *text) { choose(menu, Context::tr(text)); }
    void press(const QWidget *window, const QString &name);
    void choose(const QMenu *menu, const QString &text);
    [[nodiscard]] MainMenu &menu();
    [[nodiscard]] SignInPage *signInPage();
    QMenu *menuOf(int index);                   // of the menu bar, opened
    QMenu *accountMenu();                       // opened
    [[nodiscard]] MessageBar *visibleMessage(); // nullptr: none
    void untilMessage();
    QWidget *untilDialog(); // nullptr: none came
    // The visible window of this class that is no child of the main window, once there is one; nullptr: none came.
    template <typename Window> Window *untilWindow()
    {
        Window *found = nullptr;
        until([&] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *window : windows) {
                if (auto *one = qobject_cast<Window *>(window); one && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    // Waits; what does not come about is a problem.
    bool until(const std::function<bool()> &condition);

    // The picture shows this window alone, instead of the main window with what lies over it.
    void showOnly(QWidget *window) { m_only = window; }
    // The windows in the picture, the lowest first.
    [[nodiscard]] QWidgetList windows();

    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    void note(const QString &problem) { m_problems += problem; }
    // Texts that may be seen nowhere.
    [[nodiscard]] QStringList secrets();

private:
    [[nodiscard]] std::unique_ptr<Desk> start(quint16 port);

    QTemporaryDir m_folder;
    FakeKeychain m_keychain;
    bool m_keeps = false;
    bool m_claims = false;
    std::unique_ptr<Desk> m_first; // where it was started again
    std::unique_ptr<Desk> m_desk;
    QPointer<QWidget> m_only;
    QStringList m_problems;
};
