// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Takes a picture from anywhere apart before any decoder sees it: what the first bytes say it is, and one picture of it
// without texts, colour profiles or further frames. A decoder unfolds those for nothing, and some in a megabyte unfold
// to gigabytes.
#pragma once

#include <QByteArray>

struct PlainPhoto {
    static constexpr int kMostScans
        = 64; // of a JPEG, each of which may go through the whole picture; about 10 are usual

    QByteArray format; // "png", "jpeg", "gif", "webp" or "bmp"; empty: none of them, or its parts do not fit together
    QByteArray bytes;  // no longer than what came

    // Sources: PNG (ISO/IEC 15948), JPEG (ITU-T T.81, annex B), GIF89a, WebP container (RFC 9649). An Exif part of a
    // JPEG stays, since it says which side is up.
    [[nodiscard]] static PlainPhoto of(const QByteArray &bytes);
};
