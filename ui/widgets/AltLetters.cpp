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

// After the shortcuts: those that are enabled have had the key by now.
bool AltLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || !static_cast<QWidget *>(watched)->testAttribute(Qt::WA_InputMethodEnabled))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool writes = !key->text().isEmpty() && key->text().at(0).isPrint();
    if (!writes || (key->modifiers() & ~Qt::ShiftModifier) != Qt::AltModifier)
        return false;
    event->ignore(); // so that what the field stands in is asked
    return true;
}
