// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// benchmark-parse FILE: how many milliseconds of the processor QJsonDocument alone takes for the JSON in it, the
// median of five.
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

int main(int argc, char *argv[])
{
    QFile file(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QByteArray bytes = file.readAll();
    std::array<std::clock_t, 5> clocks{};
    for (std::clock_t &taken : clocks) {
        const std::clock_t start = std::clock();
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        taken = std::clock() - start;
        if (document.isNull())
            return 1;
    }
    std::ranges::sort(clocks);
    std::printf("%.2f\n", static_cast<double>(clocks[2]) * 1000 / CLOCKS_PER_SEC);
    return 0;
}
