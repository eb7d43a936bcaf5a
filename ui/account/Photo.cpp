// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/Photo.h"

#include "ui/account/PlainPhoto.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace
{
constexpr qint64 kMostPixels = 16'000'000;
constexpr int kLongestEnd = 1000; // milliseconds
} // namespace

QByteArray photoMediaTypes()
{
    const QByteArrayList decoders = QImageReader::supportedImageFormats();
    QByteArrayList types;
    for (const char *format : {"png", "jpeg", "gif", "webp", "bmp"}) {
        if (decoders.contains(format))
            types += QByteArray("image/") + format;
    }
    return types.join(", ");
}

QImage decodePhoto(const QByteArray &bytes, int edge)
{
    PlainPhoto plain = PlainPhoto::of(bytes);
    if (plain.format.isEmpty())
        return {};
    QBuffer buffer(&plain.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, plain.format);
    reader.setAutoDetectImageFormat(false); // only the decoder of this format may see the bytes
    reader.setAutoTransform(true);
    const QSize size(reader.size().width(), std::abs(reader.size().height())); // of a BMP from the top: negative
    if (size.isEmpty() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    // The square is cut out before it is scaled: scaled whole, a picture of one pixel by millions would become `edge`
    // by millions. Decoders that can (JPEG) then never unfold the whole picture.
    const int side = std::min(size.width(), size.height());
    reader.setClipRect({(size.width() - side) / 2, (size.height() - side) / 2, side, side});
    reader.setScaledSize({edge, edge});
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QFuture<QImage> decodePhotoLater(const QByteArray &bytes, int edge)
{
    const auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    photoThreads().start([promise, bytes, edge] {
        promise->addResult(decodePhoto(bytes, edge));
        promise->finish();
    });
    return promise->future();
}

QThreadPool &photoThreads()
{
    static QThreadPool *const pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(1);
        return made;
    }();
    return *pool;
}

void endPhotoThreads()
{
    photoThreads().clear();
    photoThreads().waitForDone(kLongestEnd);
}
