// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timezone/WorldMap.h"

#include "timezone/SunPosition.h"
#include "timezone/TimeZoneCatalog.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace
{
constexpr double kMaximumZoom = 16;
constexpr double kNotchZoom = 1.25; // of one notch of the wheel
constexpr double kNorth = 84;       // degrees; beyond, there is nothing to choose
constexpr double kSouth = -60;      // Antarctica is reached by scrolling
constexpr QPointF kMiddle(0, (kNorth + kSouth) / 2);
constexpr double kKilometresOfADegree = 111.2;
constexpr int kPadding = 8;

QColor blend(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}
} // namespace

WorldMap::WorldMap(const TimeZoneCatalog &catalog, Caption caption, QWidget *parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_caption(std::move(caption)),
      m_moment(QDateTime::currentDateTimeUtc()),
      m_center(kMiddle)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    for (const QList<QPointF> &ring : m_catalog.coastline()) {
        QPolygonF polygon;
        for (const QPointF &point : ring)
            polygon.append({point.x(), -point.y()});
        m_land.addPolygon(polygon);
    }
}

void WorldMap::setResults(std::vector<quint32> places)
{
    places.resize(std::min(places.size(), kMostResults));
    m_results = std::move(places);
    update();
}

void WorldMap::setMarked(std::optional<quint32> place)
{
    m_marked = place;
    if (place && m_zoom > 1 && !QRectF(rect()).marginsRemoved(QMarginsF(20, 20, 20, 20)).contains(placePixels(*place)))
        setView({m_catalog.longitude(*place), m_catalog.latitude(*place)}, m_zoom);
    update();
}

void WorldMap::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    update();
}

void WorldMap::zoomBy(double factor)
{
    const bool onMarked = m_marked && factor > 1 && m_zoom <= 1;
    zoomAt(factor, onMarked ? placePixels(*m_marked) : QRectF(rect()).center());
}

void WorldMap::resetZoom()
{
    setView(kMiddle, 1);
}

double WorldMap::scale() const
{
    return width() / 360.0 * m_zoom;
}

QPointF WorldMap::toPixels(QPointF degrees) const
{
    return QPointF(degrees.x() - m_center.x(), m_center.y() - degrees.y()) * scale() + QPointF(width(), height()) / 2;
}

QPointF WorldMap::toDegrees(QPointF pixels) const
{
    const QPointF fromMiddle = (pixels - QPointF(width(), height()) / 2) / scale();
    return {m_center.x() + fromMiddle.x(), m_center.y() - fromMiddle.y()};
}

QPointF WorldMap::placePixels(quint32 place) const
{
    return toPixels({m_catalog.longitude(place), m_catalog.latitude(place)});
}

quint32 WorldMap::placeAt(QPointF pixels) const
{
    // What lies within the same pixel cannot be told apart by pointing: there the larger place of the country wins.
    const QPointF degrees = toDegrees(pixels);
    return m_catalog.nearest(degrees.y(), degrees.x(), kKilometresOfADegree / scale() / 2, m_marked);
}

QSize WorldMap::sizeHint() const
{
    return {560, 210};
}

void WorldMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_landPixmap = {};
    QWidget::changeEvent(event);
}

void WorldMap::resizeEvent(QResizeEvent *)
{
    setView(m_center, m_zoom);
}

void WorldMap::leaveEvent(QEvent *)
{
    hover(std::nullopt, {});
}

void WorldMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_dragged = false;
}

void WorldMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        hover(placeAt(event->position()), event->position());
        return;
    }
    const QPointF way = event->position() - *m_pressed;
    if (!m_dragged && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    m_pressed = event->position();
    hover(std::nullopt, {});
    setView(m_center - QPointF(way.x(), -way.y()) / scale(), m_zoom);
}

void WorldMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (!m_dragged && rect().contains(event->position().toPoint()))
        emit placeChosen(placeAt(event->position()));
}

void WorldMap::wheelEvent(QWheelEvent *event)
{
    zoomAt(qPow(kNotchZoom, event->angleDelta().y() / 120.0), event->position());
    hover(placeAt(event->position()), event->position());
    event->accept();
}

// Zooms so that the place at these pixels stays there.
void WorldMap::zoomAt(double factor, QPointF pixels)
{
    const QPointF before = toDegrees(pixels);
    setView(m_center, m_zoom * factor);
    setView(m_center + before - toDegrees(pixels), m_zoom);
}

void WorldMap::setView(QPointF center, double zoom)
{
    m_zoom = qBound(1.0, zoom, kMaximumZoom);
    const QPointF half = QPointF(width(), height()) / 2 / scale();
    const double side = qMax(0.0, 180 - half.x());
    m_center.setX(qBound(-side, center.x(), side));
    // The view ends at the poles.
    const double up = qMax(kMiddle.y(), 90 - half.y());
    const double down = qMin(kMiddle.y(), half.y() - 90);
    m_center.setY(qBound(down, center.y(), up));
    m_landPixmap = {};
    update();
}

void WorldMap::hover(std::optional<quint32> place, QPointF pixels)
{
    m_hovered = place;
    m_pointer = pixels;
    update();
}

void WorldMap::paintEvent(QPaintEvent *)
{
    if (m_landPixmap.isNull())
        m_landPixmap = paintLand();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_landPixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNight(painter);
    paintPlaces(painter);
    paintMark(painter);
    paintCaption(painter);
}

QPixmap WorldMap::paintLand() const
{
    QPixmap pixmap(size() * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    const QColor base = palette().color(QPalette::Base);
    pixmap.fill(blend(base, palette().color(QPalette::Link), 0.08));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(toPixels({0, 0}));
    painter.scale(scale(), scale());
    painter.fillPath(m_land, blend(base, palette().color(QPalette::Text), 0.24));
    return pixmap;
}

void WorldMap::paintNight(QPainter &painter) const
{
    const SunPosition sun(m_moment);
    QPolygonF night;
    night.append(toPixels({-180, sun.nightPole()}));
    for (int longitude = -180; longitude <= 180; longitude += 2)
        night.append(toPixels({double(longitude), sun.nightLine(longitude)}));
    night.append(toPixels({180, sun.nightPole()}));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::isDark(palette()) ? QColor(0, 0, 0, 110) : QColor(20, 28, 60, 46));
    painter.drawPolygon(night);
}

void WorldMap::paintPlaces(QPainter &painter) const
{
    QPolygonF zones;
    for (quint32 zone = 0; zone < m_catalog.zoneCount(); ++zone) {
        const quint32 place = m_catalog.placeOfZone(zone);
        if (m_catalog.hasCountry(place))
            zones.append(placePixels(place));
    }
    const QColor quiet = blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.55);
    painter.setPen(QPen(quiet, 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(zones);

    QPolygonF results;
    for (const quint32 place : m_results)
        results.append(placePixels(place));
    painter.setPen(QPen(palette().color(QPalette::Link), 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(results);
}

void WorldMap::paintMark(QPainter &painter) const
{
    const QColor accent = palette().color(QPalette::Link);
    painter.setBrush(Qt::NoBrush);
    if (m_hovered) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
        painter.drawEllipse(placePixels(*m_hovered), 4, 4);
    }
    if (!m_marked)
        return;
    const QPointF at = placePixels(*m_marked);
    painter.setPen(QPen(accent, 1.5));
    painter.drawEllipse(at, 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawEllipse(at, 3, 3);
}

// In a corner away from the pointer: a box at the pointer would hide what is pointed at.
void WorldMap::paintCaption(QPainter &painter) const
{
    if (!m_hovered)
        return;
    const QString text = fontMetrics().elidedText(m_caption(*m_hovered), Qt::ElideRight, width() - 6 * kPadding);
    QRect box(QPoint(), QSize(fontMetrics().horizontalAdvance(text), fontMetrics().height()));
    box.adjust(0, 0, 2 * kPadding, kPadding);
    const bool pointerIsLeft = m_pointer.x() < width() / 2.0;
    box.moveBottomLeft({pointerIsLeft ? width() - box.width() - kPadding : kPadding, height() - kPadding});
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(box, Qt::AlignCenter, text);
}
