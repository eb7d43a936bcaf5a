// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/WindowPicture.h"

#include <QLineEdit>
#include <QPainter>
#include <QPixmap>

QImage WindowPicture::of(QWidget &window)
{
    QImage picture = window.grab().toImage();
    QPainter painter(&picture);
    const auto fields = window.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields) {
        const bool isSecret
            = field->echoMode() != QLineEdit::Normal || field->inputMethodHints().testFlag(Qt::ImhSensitiveData);
        if (isSecret && field->isVisibleTo(&window))
            painter.fillRect(
                QRect(field->mapTo(&window, QPoint()), field->size()), field->palette().color(QPalette::Mid));
    }
    return picture;
}
