// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// benchmark-parse FILE: how many milliseconds QJsonDocument alone takes for the JSON in it, the median of five.
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>

int main(int argc, char *argv[])
{
    QFile file(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QByteArray bytes = file.readAll();
    std::array<qint64, 5> nanoseconds{};
    for (qint64 &taken : nanoseconds) {
        QElapsedTimer timer;
        timer.start();
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        taken = timer.nsecsElapsed();
        if (document.isNull())
            return 1;
    }
    std::ranges::sort(nanoseconds);
    std::printf("%.2f\n", static_cast<double>(nanoseconds[2]) / 1e6);
    return 0;
}
