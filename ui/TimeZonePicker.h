// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The popup in which a time zone is found: one search field, its results below. The keyboard stays in the search field
// and moves through the list from there.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class TimeZoneModel;

class TimeZonePicker : public QFrame
{
    Q_OBJECT
public:
    explicit TimeZonePicker(const QString &presentId, QWidget *parent = nullptr);

    // Shows the popup below `anchor` (above it where there is more room), in global coordinates.
    void openAt(const QRect &anchor, const QString &search);

signals:
    // The person chose this id; "" for none. The popup is closed by then.
    void picked(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void pick(const QModelIndex &index);
    void updateStatus();

    TimeZoneModel *m_model;
    QLineEdit *m_search;
    QLabel *m_status;
    QListView *m_list;
    QLabel *m_nothing;
};
