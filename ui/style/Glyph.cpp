// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace
{
void line(QPainter &painter, std::initializer_list<QPointF> points)
{
    painter.drawPolyline(points.begin(), static_cast<int>(points.size()));
}
} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    if (glyph == Glyph::Revert && painter.layoutDirection() == Qt::RightToLeft) {
        painter.translate(box.width(), 0); // back is to the right there
        painter.scale(-1, 1);
    }
    painter.scale(box.width() / 16, box.height() / 16); // drawn on a grid of 16
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (glyph) {
    case Glyph::Revert: {
        QPainterPath path(QPointF(3, 6.5));
        path.lineTo(9.5, 6.5);
        path.arcTo(QRectF(6.5, 6.5, 6.5, 6.5), 90, -180);
        path.lineTo(7, 13);
        painter.drawPath(path);
        line(painter, {{5.8, 3.6}, {2.9, 6.5}, {5.8, 9.4}});
        break;
    }
    case Glyph::Notice:
        painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
        line(painter, {{8, 7.6}, {8, 11.2}});
        line(painter, {{8, 4.9}, {8, 5}});
        break;
    case Glyph::Warning:
        line(painter, {{8, 2.2}, {14.4, 13.4}, {1.6, 13.4}, {8, 2.2}});
        line(painter, {{8, 6.4}, {8, 9.2}});
        line(painter, {{8, 11.2}, {8, 11.3}});
        break;
    case Glyph::Done:
        painter.drawEllipse(QRectF(1.8, 1.8, 12.4, 12.4));
        line(painter, {{5, 8.2}, {7.2, 10.4}, {11, 5.9}});
        break;
    case Glyph::Close:
        line(painter, {{4, 4}, {12, 12}});
        line(painter, {{12, 4}, {4, 12}});
        break;
    case Glyph::Pin:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({{5.5, 2.5}, {10.5, 2.5}, {10, 7}, {12, 9.5}, {4, 9.5}, {6, 7}}));
        line(painter, {{8, 9.5}, {8, 14}});
        break;
    case Glyph::Down:
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({{3.5, 5.5}, {12.5, 5.5}, {8, 11}}));
        break;
    }
    painter.restore();
}
