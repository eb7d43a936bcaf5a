// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/save/SaveDialogs.h"

#include "api/ApiClient.h"
#include "profile/ProfileModel.h"
#include "save/ProfileSaver.h"
#include "ui/form/ProfileForm.h"
#include "ui/save/ConflictDialog.h"
#include "ui/save/ReviewDialog.h"
#include "ui/widgets/TypingGuard.h"

#include <QGuiApplication>
#include <QInputMethod>

SaveDialogs::SaveDialogs(
    const ApiClient &client, ProfileModel &model, ProfileSaver &saver, ProfileForm &form, QWidget *window)
    : QObject(window),
      m_client(client),
      m_model(model),
      m_saver(saver),
      m_form(form),
      m_window(window)
{
    connect(&saver, &ProfileSaver::conflictFound, this, &SaveDialogs::askConflict);
}

void SaveDialogs::review()
{
    QGuiApplication::inputMethod()->commit(); // what is half written counts
    const std::optional<qint64> id = m_saver.userId();
    if (!id || m_model.modifiedCount() == 0)
        return;
    auto *dialog = new ReviewDialog(m_model, m_client.previewUpdate(*id, m_model.changes()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &SaveDialogs::saveRequested);
    // Another account comes, whose changes nobody has reviewed.
    connect(&m_model, &ProfileModel::profileChanged, dialog, [this, dialog] {
        if (!m_model.isLoaded())
            dialog->reject();
    });
    dialog->open();
}

void SaveDialogs::undoSave()
{
    m_saver.undo();
    m_form.showModelValues();
    review();
}

void SaveDialogs::askConflict(const QList<FieldConflict> &conflicts)
{
    auto *dialog = new ConflictDialog(conflicts, m_model.profile().experiments, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new TypingGuard(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_saver.settleConflict(dialog->choices());
        m_form.showModelValues();
    });
    connect(dialog, &QDialog::rejected, &m_saver, &ProfileSaver::cancel);
    // Another account has ended the save that asked.
    connect(&m_saver, &ProfileSaver::stateChanged, dialog, [dialog](SaveState::State state) {
        if (state == SaveState::State::Idle)
            dialog->close();
    });
    dialog->open();
}
