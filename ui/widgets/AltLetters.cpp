// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/AltLetters.h"

#include <QKeyEvent>
#include <QWidget>

AltLetters::AltLetters(QObject *application) : QObject(application)
{
#ifndef Q_OS_MACOS
    application->installEventFilter(this);
#endif
}

// A key press comes after the shortcuts: what reaches this filter is no enabled mnemonic.
bool AltLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || !static_cast<QWidget *>(watched)->testAttribute(Qt::WA_InputMethodEnabled))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool writes = !key->text().isEmpty() && key->text().at(0).isPrint();
    if (!writes || (key->modifiers() & ~Qt::ShiftModifier) != Qt::AltModifier)
        return false;
    event->ignore(); // passes the key on to the field's parents
    return true;
}
