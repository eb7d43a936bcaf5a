// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The page of the gallery: all pictures of a state side by side, and what was found wrong. It needs nothing but a
// browser.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

class GalleryPage
{
public:
    // What GalleryShow has said of all states of a variant, whose pictures are in the folder of that name.
    void add(const QString &variant, const QList<QJsonObject> &states);

    [[nodiscard]] QStringList faults() const; // "form-edited in en-100: …"
    [[nodiscard]] qsizetype pictures() const; // how many
    [[nodiscard]] QString html(const QString &version) const;

private:
    struct Variant {
        QString name;
        QList<QJsonObject> states;
    };

    [[nodiscard]] QString section(qsizetype index) const;

    QList<Variant> m_variants;
};
