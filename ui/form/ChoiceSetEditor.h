// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Edits the set of enabled experiments as check boxes, and many of them as a list with a filter. What is hidden from
// the person, or not offered at all, stays in the value as it came. Undefined ("not known") cannot be edited: sending a
// list would switch something off unseen.
#pragma once

#include "profile/Profile.h"

#include <QJsonArray>
#include <QWidget>

class ChoiceList;
class QCheckBox;
class QLabel;

class ChoiceSetEditor : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QJsonValue value READ value WRITE setValue NOTIFY valueChanged USER true)
public:
    static constexpr qsizetype kMostBoxes = 100; // one can still look through; each is a widget to be laid out

    explicit ChoiceSetEditor(QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const { return m_value; }
    void setValue(const QJsonValue &value);

    // The choices in which the value differs from it are marked as changed.
    void setServerValue(const QJsonValue &value);

    // What there is to choose, in the order of the boxes. Changes no value.
    void setExperiments(const QList<Experiment> &experiments);

signals:
    void valueChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Box {
        QString type;
        QString help;
        QCheckBox *widget;
    };

    [[nodiscard]] bool isEmpty() const { return m_boxes.isEmpty() && !m_list; }
    void rebuild();
    void addBoxes(const QList<Experiment> &choices);
    void addList(const QList<Experiment> &choices);
    void updateBoxes();
    void updateMarks();
    void updateNote();
    void onToggled(const QString &type, bool on);

    QList<Experiment> m_experiments;
    QList<Box> m_boxes;
    ChoiceList *m_list = nullptr; // instead of boxes
    QLabel *m_note;               // said instead of boxes
    QJsonValue m_value = QJsonValue(QJsonValue::Undefined);
    QJsonValue m_serverValue = QJsonValue(QJsonValue::Undefined);
    QJsonArray m_order; // as last set: a box switched off and on again leads back to this very list
};
