// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PlaceholderWidth.h"

#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>

void setWidthOfPlaceholder(QLineEdit &field)
{
    constexpr int kOwnMargins = 8; // pixels that QLineEdit keeps beside its text, and that for its caret
    const QSize text(
        field.fontMetrics().horizontalAdvance(field.placeholderText()) + kOwnMargins, field.fontMetrics().height());
    const int button = field.isClearButtonEnabled() ? 2 * field.style()->pixelMetric(QStyle::PM_SmallIconSize) : 0;
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field);
    field.setMinimumWidth(field.style()->sizeFromContents(QStyle::CT_LineEdit, &option, text, &field).width() + button);
}
