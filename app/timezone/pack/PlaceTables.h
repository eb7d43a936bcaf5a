// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The tables of resources/timezones as they are written there. Only the packer reads them.
#pragma once

#include <QMap>
#include <QPointF>
#include <QStringList>

#include <optional>

struct PlaceTables {
    struct Place {
        QString name;
        QString area; // code of its region, or of its country where it has none; "" for none
        QString zone;
        double latitude;
        double longitude;
        quint32 population;
        bool isZonePlace;  // the one that its zone is named after
        QStringList codes; // of its airports
        QStringList otherNames;
    };
    struct Country {
        QString code;
        QStringList names; // the first is the one to show
    };
    struct Region {
        QString code; // "NL.07" is of the country "NL"
        QString name;
        QString abbreviation;
        QStringList otherNames;
    };
    struct Clock {
        QStringList zones; // the first is the one that is meant before the others
        QStringList codes; // in small letters where another clock is meant first
        QStringList names;
    };

    QList<Place> places; // the largest first
    QList<Country> countries;
    QList<Region> regions;
    QList<Clock> clocks;
    QMap<QString, QString> canonical; // of each id
    QList<QList<QPointF>> coastline;  // longitude and latitude, in degrees

    // Nothing where a file of `folder` cannot be read.
    [[nodiscard]] static std::optional<PlaceTables> read(const QString &folder);
};
