// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ClearButton.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    const auto buttons = field.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->setAccessibleName(QCoreApplication::translate("ClearButton", "Clear the text"));
}
