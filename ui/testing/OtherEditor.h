// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Plays another editor: a field of the profile that is open here gets another value on the server.
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

class OtherEditor : public QWidget
{
    Q_OBJECT
public:
    explicit OtherEditor(QWidget *parent = nullptr);

signals:
    void wanted(const QJsonObject &changes, bool beforeUpdate);

private:
    void suggest();
    [[nodiscard]] QJsonObject changes() const;

    QComboBox *m_field;
    QLineEdit *m_value;
    QCheckBox *m_beforeUpdate;
};
