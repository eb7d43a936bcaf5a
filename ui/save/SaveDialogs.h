// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a person is asked around a save: to review it before, to choose where both sides changed a field, to take it
// back. Each dialog is made when it is shown.
#pragma once

#include <QObject>

class ApiClient;
class ProfileForm;
class ProfileModel;
class ProfileSaver;
class QWidget;
struct FieldConflict;

class SaveDialogs : public QObject
{
    Q_OBJECT
public:
    // `window` gets the dialogs. Conflicts that the saver finds are asked about from now on.
    SaveDialogs(const ApiClient &client, ProfileModel &model, ProfileSaver &saver, ProfileForm &form, QWidget *window);

    void review();
    void undoSave(); // the previous values as new changes to review

signals:
    void saveRequested(); // "Send" in the review

private:
    void askConflict(const QList<FieldConflict> &conflicts);

    const ApiClient &m_client;
    ProfileModel &m_model;
    ProfileSaver &m_saver;
    ProfileForm &m_form;
    QWidget *m_window;
};
