// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/program/WindowIcon.h"

#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QPixmap>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{
void setIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128}) {
        QFile file(":/icons/%1.png"_L1.arg(QString::number(size)));
        QPixmap pixmap;
        if (file.open(QIODevice::ReadOnly) && pixmap.loadFromData(file.readAll(), "PNG"))
            icon.addPixmap(pixmap);
    }
    QGuiApplication::setWindowIcon(icon);
}
} // namespace

void setIconAfterFirstPaint(const MainWindow &window)
{
    QObject::connect(&window, &MainWindow::firstPainted, qApp, [] { QTimer::singleShot(0, qApp, &setIcon); });
}
