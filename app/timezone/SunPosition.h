// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Where on earth the sun stands overhead, and so where it is day: for the map. Good to a tenth of a degree between 1950
// and 2050, which is half a minute of time (The Astronomical Almanac, low-precision formulas for the sun).
#pragma once

#include <QDateTime>

class SunPosition
{
public:
    explicit SunPosition(const QDateTime &at);

    // The place below the sun, in degrees, north and east positive; the longitude lies between -180 and 180.
    [[nodiscard]] double latitude() const { return m_latitude; }
    [[nodiscard]] double longitude() const { return m_longitude; }

    // The sine of the sun's height over the horizon; below zero it is night. Refraction is left out.
    [[nodiscard]] double heightAt(double latitude, double longitude) const;

    // The latitude of the line between day and night at a longitude: night lies beyond it, on the side of nightPole().
    [[nodiscard]] double nightLine(double longitude) const;

    // 90 or -90: the pole where it is night.
    [[nodiscard]] double nightPole() const { return m_latitude > 0 ? -90 : 90; }

private:
    double m_latitude;
    double m_longitude;
};
