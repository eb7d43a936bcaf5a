// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The few signs of the window, painted. An icon theme or a fallback font for them would cost the start more than the
// form.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

enum class Glyph { Revert, Notice, Warning, Done, Close, Down, Pin };

// Fills `box`, which should be square. What has a direction is mirrored where the painter's layout is.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &color);
