// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// How most names of places are written that lie folded in the catalogue.
#pragma once

#include <QByteArrayView>
#include <QString>

// "New York" for "new york"; `folded` is in Latin letters without marks.
[[nodiscard]] inline QString unfoldedName(QByteArrayView folded)
{
    QString name = QString::fromLatin1(folded);
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (i == 0 || name[i - 1] == u' ')
            name[i] = name[i].toUpper();
    }
    return name;
}
