// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Stands before the end of the program, which would drop unsaved changes, and asks once: save, discard or stay. It
// never blocks: the end comes from a signal, if at all. With the program would also go what of other accounts could not
// be written to the disk.
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class KeptWork;
class ProfileModel;
class ProfileSaver;
class QMessageBox;
class QPushButton;
class QWidget;
struct SaveResult;

class LeaveGuard : public QObject
{
    Q_OBJECT
public:
    enum class Way { Close, Quit }; // by what the person ends the program: the words are of that

    // `window` gets the question.
    LeaveGuard(ProfileModel &model, ProfileSaver &saver, KeptWork &work, QWidget *window);

    [[nodiscard]] bool mustAskToClose() const; // something could be lost

    // Runs `goOn` at once if nothing can be lost, later if the person says so, or never. A save under way is waited
    // for; asked again meanwhile, the person can leave without its end.
    void leave(Way way, const std::function<void()> &goOn);

    // Without an account to save to, the question offers no "Save".
    void setCanSave(bool canSave) { m_canSave = canSave; }

signals:
    void waiting(const QString &sentence); // for the save under way
    void discarded();                      // the changes, before it goes on

private:
    [[nodiscard]] bool isQuit() const { return m_way == Way::Quit; }
    void ask();
    void askWhileTyping();
    void askWhileSaving();
    void askAboutOthers();
    void open(QMessageBox *question, const QString &goOn, const QPushButton *save = nullptr);
    void closeQuestion();
    void save();
    void discard();
    void goOn();
    void stay();
    void onProfileChanged();
    void onSaveFinished(const SaveResult &result);

    ProfileModel &m_model;
    ProfileSaver &m_saver;
    KeptWork &m_work;
    QWidget *m_window;
    QPointer<QMessageBox> m_question;
    Way m_way = Way::Close;
    std::function<void()> m_goOn; // set while something waits for the person or for a save
    bool m_waitsForSave = false;
    bool m_canSave = true;
};
