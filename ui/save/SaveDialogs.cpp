// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/save/SaveDialogs.h"

#include "api/ApiClient.h"
#include "profile/ProfileModel.h"
#include "save/EditHistory.h"
#include "save/ProfileSaver.h"
#include "ui/form/FieldText.h"
#include "ui/form/ProfileForm.h"
#include "ui/save/ConflictDialog.h"
#include "ui/save/ReviewDialog.h"
#include "ui/widgets/TypingGuard.h"

#include <QGuiApplication>
#include <QInputMethod>

SaveDialogs::SaveDialogs(const Parts &parts, QWidget *window) : QObject(window), m_parts(parts), m_window(window)
{
    connect(&parts.saver, &ProfileSaver::conflictFound, this, &SaveDialogs::askConflict);
}

void SaveDialogs::review()
{
    QGuiApplication::inputMethod()->commit(); // what is half written counts
    const std::optional<qint64> id = m_parts.saver.userId();
    if (!id || m_parts.model.modifiedCount() == 0)
        return;
    auto *dialog
        = new ReviewDialog(m_parts.model, m_parts.client.previewUpdate(*id, m_parts.model.changes()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->showsRequest())
            emit followRequested();
        emit saveRequested();
    });
    // The review is closed when another account comes: "Send" would save changes that nobody has reviewed.
    connect(&m_parts.model, &ProfileModel::profileChanged, dialog, [this, dialog] {
        if (!m_parts.model.isLoaded())
            dialog->reject();
    });
    dialog->open();
}

void SaveDialogs::revertAll()
{
    const QStringList keys = m_parts.model.changes().keys();
    m_parts.form.revertAll();
    Message message{
        .kind = Message::Kind::Success, .lead = tr("Reverted:"), .text = tr("%1.").arg(FieldText::labels(keys))};
    const QStringList undecided = m_parts.model.undecided().keys();
    if (!undecided.isEmpty()) {
        message.kind = Message::Kind::Warning; // the server may be at work on it
        message.addNews(tr("The update of %1 that was sent before may still arrive; it is looked for.")
                            .arg(FieldText::labels(undecided)));
    }
    const auto bringBack = [this] {
        if (m_parts.history.next() == EditHistory::Kind::Discard)
            this->bringBack();
    };
    message.actions = {{tr("Bring back"), bringBack, tr("Bring back the reverted changes"), true}};
    emit reverted(message);
}

void SaveDialogs::bringBack()
{
    const bool isSave = m_parts.history.next() == EditHistory::Kind::Save;
    m_parts.history.bringBack();
    m_parts.form.showModelValues();
    if (isSave)
        review();
}

void SaveDialogs::askConflict(const QList<FieldConflict> &conflicts)
{
    auto *dialog = new ConflictDialog(conflicts, m_parts.model.profile().experiments,
        m_parts.saver.state() == SaveState::State::ConflictUndecided, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    new TypingGuard(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.saver.settleConflict(dialog->choices());
        m_parts.form.showModelValues();
    });
    connect(dialog, &QDialog::rejected, &m_parts.saver, &ProfileSaver::cancel);
    // The question is closed when its save has ended, as when another account was opened.
    connect(&m_parts.saver, &ProfileSaver::stateChanged, dialog, [dialog](SaveState::State state) {
        if (state == SaveState::State::Idle)
            dialog->close();
    });
    dialog->open();
}
