// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// One field on screen: label, editor, a caption that is always there, and a button that takes the change back. It binds
// the editor's `value` property (any widget with such a USER property will do) to the model, and the model back to it.
#pragma once

#include "profile/ProfileField.h"

#include <QMetaProperty>
#include <QWidget>

#include <optional>

class ElidedLabel;
class ProfileModel;
class QLabel;
class ToneButton;

class FieldRow : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMargin = 26; // pixels from the window's edge to the label; the accent bar stands in it

    // `field` is an entry of profileFields(). Takes ownership of `editor`.
    FieldRow(const ProfileField &field, ProfileModel &model, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QLatin1StringView key() const { return m_field.key; }

    // So that the editors of all rows begin at one edge: the widest label's width, bold as in a changed row.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

    // The caption while the field is as on the server.
    void setHelp(const QString &help);

    // The caption instead of the help, until the person edits the field.
    void setNote(const QString &note);

    // The change is one of an earlier run of the program: said beside the old value until the person edits the field.
    void markRestored();

    void revert();
    // Writes the model's value to the editor even while it has the focus.
    void showModelValue();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Q_SLOT void onEditorChanged(); // connected by its meta-method: the property is known at run time only
    void updateLength();
    void onFieldChanged(QLatin1StringView key);

    void synchronize();
    void leaveOvertaken();
    void showState();
    void updateFonts();
    void updateCaption();

    const ProfileField &m_field;
    ProfileModel &m_model;
    QWidget *m_editor;
    QLabel *m_label;
    ElidedLabel *m_caption;
    ToneButton *m_revert;
    QMetaProperty m_value; // of m_editor
    QString m_help;
    QString m_note;
    QJsonValue m_shownServerValue = QJsonValue(QJsonValue::Undefined); // in the caption
    std::optional<QJsonValue> m_overtaken; // what the person sees under the caret, where the model has another value
    bool m_isRestored = false;
    bool m_shownModified = false;
    QString m_shownAlike; // that the edit looks like the server's value
    bool m_isTooLong = false;
    bool m_shownConflicted = false;
};
