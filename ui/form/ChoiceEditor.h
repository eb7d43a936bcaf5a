// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Edits one of a field's choices. A value outside them is shown as itself and can be chosen again; Undefined ("not
// known") is shown without an item chosen.
#pragma once

#include <QComboBox>
#include <QJsonValue>

struct ProfileField;

class ChoiceEditor : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QJsonValue value READ value WRITE setValue NOTIFY valueChanged USER true)
public:
    explicit ChoiceEditor(const ProfileField &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const;
    void setValue(const QJsonValue &value);
    void showPopup() override;

signals:
    void valueChanged();

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void updatePlaceholder();

    const int m_fixedCount; // items of the table; one more is a value outside it
};
