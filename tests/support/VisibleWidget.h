// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Finds a widget by what a person sees or hears of it.
#pragma once

#include <QAbstractButton>

// The visible widget below `root` with this accessible name or, for a button, text without its mnemonic; nullptr: none.
template <typename Widget> [[nodiscard]] Widget *visibleWidget(const QWidget &root, const QString &name)
{
    const auto widgets = root.findChildren<Widget *>();
    for (Widget *widget : widgets) {
        QString text = widget->accessibleName();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && text.isEmpty())
            text = button->text().remove(u'&');
        if (widget->isVisible() && text == name)
            return widget;
    }
    return nullptr;
}
