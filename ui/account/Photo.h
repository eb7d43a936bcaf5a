// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Makes a picture of bytes that came from anywhere.
#pragma once

#include <QByteArray>
#include <QImage>

// A square of `edge` pixels out of the middle; null if the bytes are no PNG, JPEG, GIF or WebP, or are a picture of
// more than 16 million pixels. Safe in any thread.
[[nodiscard]] QImage decodePhoto(const QByteArray &bytes, int edge);
