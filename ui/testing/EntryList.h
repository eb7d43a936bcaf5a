// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the simulator can play, or the profiles that it has, with a search: a click, or Return, takes one.
#pragma once

#include "testing/SimulatorListing.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

class EntryList : public QWidget
{
    Q_OBJECT
public:
    // The names are those for screen readers; `searchName` stands in the empty field, too.
    EntryList(const QString &listName, const QString &searchName, QWidget *parent = nullptr);

    void setEntries(const QList<SimulatorListing::Entry> &entries);
    void setCurrent(const QStringList &names); // those that are marked

signals:
    void chosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void filter();
    void scrollToCurrent();
    void chooseFirst();

    QLineEdit *m_search;
    QListWidget *m_list;
};
