// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryVariant.h"

#include <QDir>

using namespace Qt::StringLiterals;

QString GalleryVariant::name() const
{
    return u"%1-%2%3"_s.arg(locale, QString::number(percent), isMirrored ? u"-mirrored"_s : QString());
}

QList<GalleryVariant> GalleryVariant::all(const QStringList &locales, bool isReduced)
{
    QList<GalleryVariant> variants;
    for (const int percent : {100, 200}) {
        if (percent > 100 && isReduced)
            break;
        for (const QString &locale : locales) {
            variants += {locale, percent, false};
            if (locale == locales.constFirst())
                variants += {locale, percent, true};
        }
    }
    return variants;
}

QStringList GalleryVariant::locales()
{
    constexpr auto kPrefix = "ei-profile-editor_"_L1;
    QStringList locales;
    const QStringList files = QDir(u":/translations"_s).entryList({kPrefix + "*.qm"_L1}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        locales += file.chopped(3).sliced(kPrefix.size());
    return locales;
}
