// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Stands before everything that would drop unsaved changes (close, reload) and asks once: save, discard or stay. It
// never blocks: the action goes on from a signal, if at all. The end of the program also drops those of other accounts
// that could not be written to the disk.
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
    // `window` gets the question.
    LeaveGuard(ProfileModel &model, ProfileSaver &saver, KeptWork &work, QWidget *window);

    [[nodiscard]] bool mustAskToClose() const; // something could be lost

    // Runs `goOn` at once if nothing can be lost, later if the person says so, or never. A save under way is waited
    // for; asked again meanwhile, the person can leave without its end.
    void leave(const std::function<void()> &goOn);

    // The same for the end of the program.
    void close(const std::function<void()> &goOn);

    // Without an account to save to, the question offers no "Save".
    void setCanSave(bool canSave) { m_canSave = canSave; }

signals:
    void waiting();   // for the save under way
    void discarded(); // the changes, before it goes on

private:
    void leave(const QString &withoutWaiting, const std::function<void()> &goOn);
    void ask();
    void askWhileTyping();
    void askWhileSaving(const QString &withoutWaiting);
    void askAboutOthers(const std::function<void()> &goOn);
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
    std::function<void()> m_goOn; // set while something waits for the person or for a save
    bool m_waitsForSave = false;
    bool m_canSave = true;
};
