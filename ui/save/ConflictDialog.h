// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Asks, for each field that somebody else changed too, whose value is to stand. Nothing is chosen beforehand: both
// values and the one that both started from are in view.
#pragma once

#include "save/ProfileSaver.h"

#include <QDialog>

struct Experiment;
class QButtonGroup;
class QGridLayout;

class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    // `isUndecided`: an update from before may still arrive, so that it cannot be said that nothing was sent.
    ConflictDialog(
        const QList<FieldConflict> &conflicts, const QList<Experiment> &experiments, bool isUndecided, QWidget *parent);

    [[nodiscard]] QHash<QString, ProfileSaver::Choice> choices() const; // one for each conflict that has been decided

private:
    void addConflict(const FieldConflict &conflict, const QList<Experiment> &experiments, QGridLayout *layout);

    QHash<QString, QButtonGroup *> m_groups; // the button's id is a ProfileSaver::Choice
};
