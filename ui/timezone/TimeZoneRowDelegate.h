// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Paints a row of the time zone picker in two lines: the place with the searched letters marked, offset and local time
// at the end, and the id with the next change of the clock below.
#pragma once

#include <QStyledItemDelegate>

class QLineEdit;

class TimeZoneRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // Marks what `search` holds.
    explicit TimeZoneRowDelegate(const QLineEdit *search, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter *painter, const QRect &rect, const QString &title, const QStyleOptionViewItem &row) const;

    const QLineEdit *m_search;
};
