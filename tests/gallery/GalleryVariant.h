// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How all states are shown once: in which language, how large, and from which side.
#pragma once

#include <QList>
#include <QString>

struct GalleryVariant {
    QString locale; // of a translation in the program
    int percent = 100;
    bool isMirrored = false; // as in a language that is written from right to left

    [[nodiscard]] QString name() const; // "en-200-mirrored": of its folder

    // Those of each language at 100 and at 200 %, or, if `isReduced`, of the first one at 100 %. That is mirrored too:
    // a language that is written from right to left is so by itself.
    [[nodiscard]] static QList<GalleryVariant> all(const QStringList &locales, bool isReduced);
    // The languages that the program has words for.
    [[nodiscard]] static QStringList locales();
};
