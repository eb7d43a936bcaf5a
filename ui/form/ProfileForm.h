// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The rows of the profile, one a field, in a view that scrolls up and down but never sideways.
#pragma once

#include <QScrollArea>

#include <vector>

class FieldRow;
class ProfileModel;
class RecentTimeZones;

class ProfileForm : public QScrollArea
{
    Q_OBJECT
public:
    ProfileForm(ProfileModel &model, RecentTimeZones &recent, QWidget *parent = nullptr);

    void revertAll();
    // Writes the model's values to all editors, also under the caret: the person asked for them.
    void showModelValues();
    void markRestored(const QStringList &keys);
    void focusFirstEditor();
    void focusLastEditor(); // the one that had the focus before it left the form

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void alignLabels();
    void updateEnabled();
    void noteTakenOver(const QStringList &keys);

    ProfileModel &m_model;
    std::vector<FieldRow *> m_rows;
};
