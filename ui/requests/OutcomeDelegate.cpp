// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/OutcomeDelegate.h"

#include "requests/CallLogModel.h"
#include "ui/style/Theme.h"

void OutcomeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(CallLogModel::IsFailureRole).toBool())
        return;
    option->palette.setColor(QPalette::Text, Theme::tone(Theme::Tone::Error, option->palette).text);
    option->font.setBold(true);
}
