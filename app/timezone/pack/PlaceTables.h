// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The tables of resources/timezones as they are written there. Only the packer reads them.
#pragma once

#include <QHash>
#include <QMap>
#include <QPointF>
#include <QStringList>

#include <optional>

struct PlaceTables {
    struct Place {
        QString name;
        QString country; // code
        QString region;
        QString zone;
        double latitude;
        double longitude;
        quint32 population;
        bool isZonePlace; // the one that its zone is named after
        QStringList otherNames;
    };
    struct Country {
        QString code;
        QStringList names; // the first is the one to show
    };

    QList<Place> places; // the largest first
    QList<Country> countries;
    QHash<QString, QStringList> abbreviations; // of each zone
    QMap<QString, QString> canonical;          // of each id
    QList<QList<QPointF>> coastline;           // longitude and latitude, in degrees

    // Nothing where a file of `folder` cannot be read.
    [[nodiscard]] static std::optional<PlaceTables> read(const QString &folder);
};
