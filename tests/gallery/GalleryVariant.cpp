// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryVariant.h"

#include "base/Language.h"

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
            if (locale != locales.constFirst())
                continue;
            variants += {locale, percent, true};
            if (isReduced)
                break; // tst_Languages opens the windows in every language
        }
    }
    return variants;
}

QStringList GalleryVariant::locales()
{
    QStringList locales = Language::available();
    locales.move(locales.indexOf(u"en"_s), 0);
    return locales;
}
