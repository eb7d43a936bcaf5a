// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// clipboard_text: prints what another program has copied. clipboard_text TEXT: copies it, and stays.

#include <QClipboard>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    if (argc > 1) {
        QGuiApplication::clipboard()->setText(QString::fromLocal8Bit(argv[1]));
        return QGuiApplication::exec();
    }
    std::fputs(qPrintable(QGuiApplication::clipboard()->text()), stdout);
    return 0;
}
