// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Makes a picture of bytes that came from anywhere: whoever's profile is opened chooses them.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QImage>

class QThreadPool;

// What decodePhoto() can read here, as the value of an Accept header. WebP is among it where Qt has its decoder.
[[nodiscard]] QByteArray photoMediaTypes();

// A square of `edge` pixels out of the middle of the first frame; null if the first bytes are not those of a PNG, JPEG,
// GIF, WebP or BMP, or if it is a picture of more than 16 million pixels. Safe in any thread.
[[nodiscard]] QImage decodePhoto(const QByteArray &bytes, int edge);

// The same in photoThreads().
[[nodiscard]] QFuture<QImage> decodePhotoLater(const QByteArray &bytes, int edge);

// One thread, so that photos never take more memory than one of them. Nobody destroys it: a pool that is destroyed, or
// Qt's own at the end of the program, waits for a decoder however long that takes.
[[nodiscard]] QThreadPool &photoThreads();

// For the end of the program: drops what has not begun, and gives what has at most a second.
void endPhotoThreads();
