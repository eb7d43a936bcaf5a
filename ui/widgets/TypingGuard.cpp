// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TypingGuard.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

TypingGuard::TypingGuard(QDialog *dialog) : QObject(dialog), m_dialog(dialog)
{
    qApp->installEventFilter(this); // a filter of the dialog would get keys after its focused button has used them
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &QObject::deleteLater);
    m_pause.start(kPause);
}

bool TypingGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != m_dialog)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    constexpr Qt::KeyboardModifiers kCommands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const bool isWriting = !key->text().isEmpty() && !(key->modifiers() & kCommands) && key->key() != Qt::Key_Escape
        && key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab;
    if (isWriting)
        m_pause.start(kPause);
    return isWriting;
}
