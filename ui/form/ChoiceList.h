// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Many choices as one list with check boxes and a filter above it. A widget a choice would take the window seconds to
// lay out; a list asks for the rows that are seen.
#pragma once

#include "profile/Profile.h"

#include <QSet>
#include <QWidget>

class ChoiceListModel;
class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

class ChoiceList : public QWidget
{
    Q_OBJECT
public:
    // `choices` in the order of the rows.
    explicit ChoiceList(const QList<Experiment> &choices, QWidget *parent = nullptr);

    // The types that are on. Raises no toggled().
    void setOn(const QSet<QString> &types);

    // Those are marked.
    void setChanged(const QSet<QString> &types);

signals:
    void toggled(const QString &type, bool on); // by the person

private:
    void filter(const QString &text);

    QLineEdit *m_filter;
    QListView *m_view;
    QLabel *m_nothing;
    ChoiceListModel *m_model;
    QSortFilterProxyModel *m_filtered;
};
