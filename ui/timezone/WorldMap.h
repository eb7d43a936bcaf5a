// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The world with day and night, and on it what the picker's list holds. It shows and points; whatever it can do, the
// list and the keyboard can do too, so it takes no focus and screen readers do not see it.
#pragma once

#include <QDateTime>
#include <QPainterPath>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class TimeZoneCatalog;

class WorldMap : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t kMostResults = 400; // a map full of dots says nothing

    // Words for a place under the pointer: its name and its time.
    using Caption = std::function<QString(quint32 place)>;

    // `catalog` must outlive the map.
    WorldMap(const TimeZoneCatalog &catalog, Caption caption, QWidget *parent = nullptr);

    // What was found, the best first; drawn over the zones' places.
    void setResults(std::vector<quint32> places);
    // The row that Enter would take. When the map is zoomed in, it comes into view.
    void setMarked(std::optional<quint32> place);
    void setMoment(const QDateTime &moment);

    void zoomBy(double factor); // about the middle
    void resetZoom();
    [[nodiscard]] double zoom() const { return m_zoom; }

    // Degrees to pixels and back; longitude is x, latitude is y.
    [[nodiscard]] QPointF toPixels(QPointF degrees) const;
    [[nodiscard]] QPointF toDegrees(QPointF pixels) const;

    // The place that a click there chooses.
    [[nodiscard]] quint32 placeAt(QPointF pixels) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void placeChosen(quint32 place);

protected:
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void zoomAt(double factor, QPointF pixels);
    void setView(QPointF center, double zoom);
    void hover(std::optional<quint32> place, QPointF pixels);
    [[nodiscard]] double scale() const; // pixels for a degree
    [[nodiscard]] QPointF placePixels(quint32 place) const;
    [[nodiscard]] QPixmap paintLand() const;
    void paintNight(QPainter &painter) const;
    void paintPlaces(QPainter &painter) const;
    void paintMark(QPainter &painter) const;
    void paintCaption(QPainter &painter) const;

    const TimeZoneCatalog &m_catalog;
    Caption m_caption;
    QPainterPath m_land;  // in degrees, north down
    QPixmap m_landPixmap; // of this view; null where it has to be painted anew
    std::vector<quint32> m_results;
    std::optional<quint32> m_marked;
    std::optional<quint32> m_hovered;
    QPointF m_pointer;
    QDateTime m_moment;
    QPointF m_center;
    double m_zoom = 1;
    std::optional<QPointF> m_pressed; // where, while the button is down
    bool m_dragged = false;
};
