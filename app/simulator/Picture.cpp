// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "Picture.h"

#include <QtEndian>

namespace
{
enum class Color : quint8 { Grey = 0, Rgb = 2 };

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

// RFC 2083, 3.4: over the chunk's type and data.
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~sum;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + type + data + bigEndian(checksum(type + data));
}

// `rows` each with its filter byte.
QByteArray png(quint32 side, quint8 depth, Color color, const QByteArray &rows)
{
    const char form[] = {char(depth), char(color), 0, 0, 0}; // deflate, the usual filters, not interlaced
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", bigEndian(side) + bigEndian(side) + QByteArray(form, sizeof form))
        + chunk("IDAT", qCompress(rows, 9).mid(4)) + chunk("IEND", {}); // 4: Qt puts the length first
}

// A light disc on a dark green.
QByteArray good()
{
    constexpr int kSide = 96;
    QByteArray rows;
    for (int y = 0; y < kSide; ++y) {
        rows += '\0';
        for (int x = 0; x < kSide; ++x) {
            const int dx = 2 * x - kSide;
            const int dy = 2 * y - kSide;
            rows += dx * dx + dy * dy < kSide * kSide / 2 ? "\xf2\xe8\xc9" : "\x1f\x5c\x4d";
        }
    }
    return png(kSide, 8, Color::Rgb, rows);
}

QByteArray huge()
{
    constexpr int kSide = 16'000;
    return png(kSide, 1, Color::Grey, QByteArray(qsizetype(kSide) * (kSide / 8 + 1), '\0'));
}
} // namespace

QByteArray Picture::file(const QByteArray &name)
{
    if (name == "good.png")
        return good();
    if (name == "broken.png")
        return good().chopped(good().size() / 2);
    if (name == "huge.png")
        return huge();
    return {};
}
