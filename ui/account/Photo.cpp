// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/Photo.h"

#include <QBuffer>
#include <QImageReader>

namespace
{
constexpr qint64 kMostPixels = 16'000'000;
}

QImage decodePhoto(const QByteArray &bytes, int edge)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    // The formats that photos have. Others have decoders that run programs or fetch more.
    static const QByteArrayList formats{"png", "jpeg", "jpg", "gif", "webp"};
    const QSize size = reader.size();
    if (!formats.contains(reader.format()) || size.isEmpty() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    // Decoders that can (JPEG) then never unfold the whole picture.
    const QSize scaled = size.scaled(edge, edge, Qt::KeepAspectRatioByExpanding);
    reader.setScaledSize(scaled);
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    return image.copy((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge)
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}
