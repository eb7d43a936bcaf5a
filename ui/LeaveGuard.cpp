// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "LeaveGuard.h"

#include "FieldText.h"
#include "account/KeptWork.h"
#include "profile/ProfileModel.h"
#include "profile/ProfileSaver.h"

#include <QAbstractButton>
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
    connect(&saver, &ProfileSaver::finished, this, &LeaveGuard::onSaveFinished);
}

bool LeaveGuard::mustAskToClose() const
{
    return m_saver.isBusy() || m_model.modifiedCount() > 0 || !m_work.outlivesProgram();
}

void LeaveGuard::close(const std::function<void()> &goOn)
{
    leave([this, goOn] {
        m_work.flush();
        if (m_work.outlivesProgram())
            goOn();
        else
            askAboutOthers(goOn);
    });
}

void LeaveGuard::leave(const std::function<void()> &goOn)
{
    QGuiApplication::inputMethod()->commit(); // what is half written counts
    if (m_question)
        return;
    const bool isWaiting = m_goOn != nullptr;
    m_goOn = goOn;
    if (m_saver.isBusy()) {
        if (isWaiting)
            askWhileSaving();
        else
            emit waiting();
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
    question->setText(
        m_canSave ? tr("Save the changes before going on?") : tr("Going on discards the unsaved changes."));
    question->setInformativeText(tr("Changed and not saved: %1.").arg(FieldText::labels(m_model.changes().keys())));
    if (m_canSave) {
        QPushButton *save = question->addButton(tr("&Save"), QMessageBox::AcceptRole);
        connect(save, &QPushButton::clicked, &m_saver, &ProfileSaver::save);
        question->setDefaultButton(save);
    }
    open(question);
}

void LeaveGuard::askWhileSaving()
{
    auto *question = new QMessageBox(m_window);
    question->setText(tr("The changes are still being saved."));
    question->setInformativeText(tr("Whoever goes on now does not see whether the server took them."));
    open(question);
}

void LeaveGuard::askAboutOthers(const std::function<void()> &goOn)
{
    m_goOn = goOn;
    auto *question = new QMessageBox(m_window);
    question->setText(tr("Unsaved changes of other accounts could not be written to the disk: they are lost when the "
                         "editor is closed."));
    open(question);
}

void LeaveGuard::open(QMessageBox *question)
{
    m_question = question;
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::NoIcon);
    question->setTextFormat(Qt::PlainText);
    QPushButton *discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = question->addButton(tr("S&tay"), QMessageBox::RejectRole);
    question->setEscapeButton(stay);
    if (!question->defaultButton())
        question->setDefaultButton(stay);
    connect(question, &QDialog::finished, this, [this] { m_question.clear(); });
    connect(discard, &QPushButton::clicked, this, [this] {
        if (!m_saver.isBusy()) {
            m_model.discardAll();
            emit discarded();
        }
        goOn();
    });
    connect(stay, &QPushButton::clicked, this, [this] { m_goOn = nullptr; });
    question->open();
}

void LeaveGuard::goOn()
{
    if (const auto action = std::exchange(m_goOn, nullptr))
        action();
}

void LeaveGuard::onSaveFinished(const SaveResult &result)
{
    if (!m_goOn)
        return;
    if (m_question)
        m_question->close(); // it asked about a save that has ended
    if (!result.left.isEmpty() || result.unknown)
        m_goOn = nullptr; // the message bar says why
    else if (m_model.modifiedCount() > 0)
        ask(); // typed while it saved
    else
        goOn();
}
