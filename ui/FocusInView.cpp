// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "FocusInView.h"

#include <QApplication>
#include <QScrollArea>

void keepFocusInView(QScrollArea *area)
{
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->widget()->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            area->ensureWidgetVisible(now, 0);
    });
}
