// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The popup in which a time zone is found: one search field, a map that shows what was found, and the list of it. The
// keyboard stays in the search field and moves through the list from there.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class TimeZoneModel;
class WorldMap;

class TimeZonePicker : public QFrame
{
    Q_OBJECT
public:
    // `presentId` is the form's value, "" for none; `recentIds` are offered below it.
    TimeZonePicker(const QString &presentId, const QStringList &recentIds, QWidget *parent = nullptr);

    // Shows the popup below `anchor` (above it where there is more room), in global coordinates.
    void openAt(const QRect &anchor, const QString &search);

    [[nodiscard]] TimeZoneModel *model() const { return m_model; }

signals:
    // The person chose this id; "" for none. The popup is closed by then.
    void picked(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateColors();
    bool handleKey(QKeyEvent *event);
    void search();
    void showResults();
    void onCurrentChanged(const QModelIndex &current);
    void onMinute();
    void pick(const QString &id);
    void placeStatus();
    [[nodiscard]] QString describe(quint32 place) const;
    [[nodiscard]] QModelIndex chosenRow() const;

    TimeZoneModel *m_model;
    QLineEdit *m_search;
    QLabel *m_status; // how many results, in the search field
    WorldMap *m_map;
    QListView *m_list;
    QLabel *m_nothing; // said instead of a list
    QLabel *m_foot;    // which rules these times are of
};
