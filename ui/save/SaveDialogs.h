// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Opens the dialogs around a save: the review before it, the choice where both sides changed a field, and the review of
// what takes a save back. Each dialog is made when it is shown. Says what was reverted, with the way back.
#pragma once

#include "ui/message/Message.h"

#include <QObject>

class ApiClient;
class EditHistory;
class ProfileForm;
class ProfileModel;
class ProfileSaver;
class QWidget;
struct FieldConflict;

class SaveDialogs : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ApiClient &client;
        ProfileModel &model;
        ProfileSaver &saver;
        EditHistory &history;
        ProfileForm &form;
    };

    // `window` gets the dialogs. Conflicts that the saver finds are asked about from now on.
    SaveDialogs(const Parts &parts, QWidget *window);

    void review();
    void revertAll(); // while something is changed
    void bringBack(); // the history's latest step; if that takes back a save, its values are reviewed at once

signals:
    void saveRequested();   // "Send" in the review
    void followRequested(); // before it: the person wants to see its request in the log
    void reverted(const Message &message);

private:
    void askConflict(const QList<FieldConflict> &conflicts);

    Parts m_parts;
    QWidget *m_window;
};
