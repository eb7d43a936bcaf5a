// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A row of the testing window: a name, marked where it is the present one, and its sentence below in as many lines as
// it needs.
#pragma once

#include <QStyledItemDelegate>

class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { SentenceRole = Qt::UserRole, CurrentRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Of a row as wide as the view that option.widget is.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
