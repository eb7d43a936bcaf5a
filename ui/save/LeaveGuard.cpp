// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/save/LeaveGuard.h"

#include "account/KeptWork.h"
#include "profile/ProfileModel.h"
#include "save/ProfileSaver.h"
#include "ui/form/FieldText.h"
#include "ui/widgets/TypingGuard.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

LeaveGuard::LeaveGuard(ProfileModel &model, ProfileSaver &saver, KeptWork &work, QWidget *window)
    : QObject(window),
      m_model(model),
      m_saver(saver),
      m_work(work),
      m_window(window)
{
    connect(&model, &ProfileModel::profileChanged, this, &LeaveGuard::onProfileChanged);
    connect(&saver, &ProfileSaver::finished, this, &LeaveGuard::onSaveFinished);
}

bool LeaveGuard::mustAskToClose() const
{
    return m_saver.isBusy() || m_model.modifiedCount() > 0 || !m_work.outlivesProgram();
}

void LeaveGuard::leave(Way way, const std::function<void()> &goOn)
{
    QGuiApplication::inputMethod()->commit(); // what is half written counts
    if (m_question)
        return;
    m_way = way;
    m_goOn = [this, goOn] {
        m_work.flush();
        m_goOn = goOn;
        if (m_work.outlivesProgram())
            this->goOn();
        else
            askAboutOthers();
    };
    if (m_saver.isBusy()) {
        if (std::exchange(m_waitsForSave, true))
            askWhileSaving();
        else
            emit waiting(isQuit() ? tr("The editor quits as soon as the changes are saved.")
                                  : tr("The window closes as soon as the changes are saved."));
        return;
    }
    if (m_model.modifiedCount() == 0)
        this->goOn();
    else
        ask();
}

void LeaveGuard::ask()
{
    auto *question = new QMessageBox(m_window);
    if (m_canSave)
        question->setText(
            isQuit() ? tr("Save the changes before quitting?") : tr("Save the changes before closing the window?"));
    else
        question->setText(isQuit() ? tr("Quitting discards the unsaved changes.")
                                   : tr("Closing the window discards the unsaved changes."));
    question->setInformativeText(tr("Changed and not saved: %1.").arg(FieldText::labels(m_model.changes().keys())));
    QPushButton *save = m_canSave ? question->addButton(tr("&Save"), QMessageBox::AcceptRole) : nullptr;
    question->setDefaultButton(save);
    open(question, tr("&Discard"), save);
}

// Asks after the save that was waited for: what the person typed meanwhile was not in it. They may be typing still.
void LeaveGuard::askWhileTyping()
{
    ask();
    new TypingGuard(m_question);
}

void LeaveGuard::askWhileSaving()
{
    auto *question = new QMessageBox(m_window);
    question->setText(tr("The changes are still being saved."));
    question->setInformativeText(isQuit() ? tr("Whoever quits now does not see whether the server took them.")
                                          : tr("Whoever closes now does not see whether the server took them."));
    open(question, isQuit() ? tr("&Quit without waiting") : tr("&Close without waiting"));
}

void LeaveGuard::askAboutOthers()
{
    auto *question = new QMessageBox(m_window);
    question->setText(tr("Unsaved changes of other accounts could not be written to the disk: they are lost when the "
                         "editor is closed."));
    open(question, tr("&Discard"));
}

void LeaveGuard::open(QMessageBox *question, const QString &goOn, const QPushButton *save)
{
    m_question = question;
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::NoIcon);
    question->setTextFormat(Qt::PlainText);
    const QPushButton *leave = question->addButton(goOn, QMessageBox::DestructiveRole);
    QPushButton *stay = question->addButton(tr("S&tay"), QMessageBox::RejectRole);
    question->setEscapeButton(stay);
    if (!question->defaultButton())
        question->setDefaultButton(stay);
    // Connected to finished(), not to the buttons, since a question that is closed by its cross has no clicked button.
    connect(question, &QDialog::finished, this, [this, question, leave, save] {
        const QAbstractButton *answer = question->clickedButton();
        m_question.clear();
        if (answer && answer == leave)
            discard();
        else if (answer && answer == save)
            this->save();
        else
            this->stay();
    });
    question->open();
}

// Closes the question without an answer: what it asked about has changed or ended.
void LeaveGuard::closeQuestion()
{
    if (!m_question)
        return;
    disconnect(m_question, nullptr, this, nullptr);
    m_question->close();
    m_question.clear();
}

void LeaveGuard::save()
{
    m_waitsForSave = true;
    m_saver.save();
    if (m_saver.state() == SaveState::State::Idle) // nothing to save: a read has brought the same values meanwhile
        goOn();
}

void LeaveGuard::discard()
{
    if (!m_saver.isBusy()) {
        m_model.discardAll();
        emit discarded();
    }
    goOn();
}

void LeaveGuard::goOn()
{
    m_waitsForSave = false;
    if (const auto action = std::exchange(m_goOn, nullptr))
        action();
}

void LeaveGuard::stay()
{
    m_waitsForSave = false;
    m_goOn = nullptr;
}

// A model without a profile means that another account comes. The save of the account before has ended without
// finished(), so it is not waited for any more.
void LeaveGuard::onProfileChanged()
{
    if (m_model.isLoaded())
        return;
    closeQuestion();
    stay();
}

void LeaveGuard::onSaveFinished(const SaveResult &result)
{
    if (!std::exchange(m_waitsForSave, false))
        return;
    closeQuestion(); // it asked about a save that has ended
    const bool isAsTyped
        = result.left.isEmpty() && !result.unknown && result.altered.isEmpty() && !result.isUnconfirmed;
    if (!isAsTyped)
        stay(); // the message bar says why
    else if (m_model.modifiedCount() > 0)
        askWhileTyping();
    else
        goOn();
}
