// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/PinDelegate.h"

#include "requests/CallLogModel.h"
#include "ui/style/Glyph.h"

#include <QPainter>

void PinDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kSize = 14;
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(CallLogModel::IsPinnedRole).toBool())
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    QRectF box(0, 0, kSize, kSize);
    box.moveCenter(QRectF(option.rect).center());
    paintGlyph(*painter, Glyph::Pin, box,
        option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
}
