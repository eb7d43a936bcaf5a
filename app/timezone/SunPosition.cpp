// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/SunPosition.h"

#include <QtMath>

#include <cmath>

namespace
{
// Days since the epoch J2000.0, 2000-01-01 12:00. The minute between terrestrial and universal time does not show.
double daysSince2000(const QDateTime &at)
{
    constexpr qint64 kEpoch = 946728000000; // ms since 1970
    return double(at.toMSecsSinceEpoch() - kEpoch) / 86400000.0;
}

double toLongitude(double degrees)
{
    return std::remainder(degrees, 360.0);
}
} // namespace

SunPosition::SunPosition(const QDateTime &at)
{
    const double days = daysSince2000(at);
    const double meanLongitude = 280.460 + 0.9856474 * days;
    const double anomaly = qDegreesToRadians(357.528 + 0.9856003 * days);
    const double ecliptic = qDegreesToRadians(meanLongitude + 1.915 * qSin(anomaly) + 0.020 * qSin(2 * anomaly));
    const double obliquity = qDegreesToRadians(23.439 - 0.0000004 * days);
    m_latitude = qRadiansToDegrees(qAsin(qSin(obliquity) * qSin(ecliptic)));

    const double rightAscension = qRadiansToDegrees(qAtan2(qCos(obliquity) * qSin(ecliptic), qCos(ecliptic)));
    const double siderealTime = 280.46062 + 360.98564737 * days; // of Greenwich, in degrees
    m_longitude = toLongitude(rightAscension - siderealTime);
}

double SunPosition::heightAt(double latitude, double longitude) const
{
    const double phi = qDegreesToRadians(latitude);
    const double delta = qDegreesToRadians(m_latitude);
    const double hourAngle = qDegreesToRadians(longitude - m_longitude);
    return qSin(phi) * qSin(delta) + qCos(phi) * qCos(delta) * qCos(hourAngle);
}

double SunPosition::nightLine(double longitude) const
{
    const double hourAngle = qDegreesToRadians(longitude - m_longitude);
    // At an equinox the line runs through the poles and has no latitude; a hair beside it, it has.
    const double least = m_latitude < 0 ? -0.001 : 0.001;
    const double delta = qDegreesToRadians(qAbs(m_latitude) < 0.001 ? least : m_latitude);
    return qRadiansToDegrees(qAtan(-qCos(hourAngle) / qTan(delta)));
}
