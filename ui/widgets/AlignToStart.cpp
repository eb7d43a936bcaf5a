// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/AlignToStart.h"

#include <QLabel>

void alignToStart(QLabel &label)
{
    const Qt::Alignment start = label.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    label.setAlignment((label.alignment() & Qt::AlignVertical_Mask) | start | Qt::AlignAbsolute);
}
