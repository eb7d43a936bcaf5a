// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Shows a time zone as a place with its offset and time, and opens the picker to choose another. The value stays as it
// is spelt until the person picks: "Asia/Calcutta" reads "Kolkata, India (Asia/Calcutta)" and is the same value still.
#pragma once

#include "timezone/MinuteClock.h"
#include "timezone/TimeZoneRules.h"

#include <QAbstractButton>
#include <QJsonValue>
#include <QPointer>

class QStyleOptionComboBox;
class RecentTimeZones;
class TimeZonePicker;

class TimeZoneEditor : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(QJsonValue value READ value WRITE setValue NOTIFY valueChanged USER true)
public:
    // `recent` is offered first in the picker, and gets what is picked.
    explicit TimeZoneEditor(RecentTimeZones &recent, QWidget *parent = nullptr);

    // A string, "" where none is set, or Undefined for "not known".
    [[nodiscard]] QJsonValue value() const { return m_value; }
    void setValue(const QJsonValue &value);

    // What stands below the editor: the id and how long its clock stays as it is.
    [[nodiscard]] QString caption() const { return m_caption; }

    // The picker while it is open, or nullptr.
    [[nodiscard]] TimeZonePicker *picker() const;

    // Opens the picker with this text in its search field.
    void openPicker(const QString &search = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void valueChanged();
    void captionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void pick(const QString &id);
    void updateTexts();
    void initStyleOption(QStyleOptionComboBox &option) const;

    QJsonValue m_value = QJsonValue(QJsonValue::Undefined);
    TimeZoneRules m_rules; // of m_value
    MinuteClock m_minutes;
    QString m_title;
    QString m_offset; // empty where the rules are not known
    QString m_time;
    QString m_caption;
    QPointer<TimeZonePicker> m_picker;
    RecentTimeZones &m_recent;
};
