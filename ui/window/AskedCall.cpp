// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/AskedCall.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace
{
bool isPress(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress)
        return true;
    if (event.type() == QEvent::InputMethod) {
        const auto &composed = static_cast<const QInputMethodEvent &>(event);
        return !composed.commitString().isEmpty() || !composed.preeditString().isEmpty();
    }
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool isModifier = key.key() == Qt::Key_Control || key.key() == Qt::Key_Shift || key.key() == Qt::Key_Alt
        || key.key() == Qt::Key_AltGr || key.key() == Qt::Key_Meta;
    return !isModifier && !key.isAutoRepeat(); // a repeat is of the key that asked for the call
}
} // namespace

void AskedCall::begin()
{
    m_isUntouched = true;
    qApp->installEventFilter(this);
}

void AskedCall::end()
{
    m_isUntouched = false;
    qApp->removeEventFilter(this);
}

bool AskedCall::eventFilter(QObject *watched, QEvent *event)
{
    if (watched->isWidgetType() && isPress(*event))
        end();
    return false;
}
