// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Whether a widget's own text has the room that it needs, measured as the widget draws it. A widget that cuts its text
// with an ellipsis on purpose lacks nothing.
#pragma once

#include <QString>

class QWidget;

struct TextRoom {
    bool hasText = false;
    bool isShortened = false; // on purpose
    QString lacks = {};       // "needs 120 × 16 pixels, has 100 × 16"; empty: nothing

    [[nodiscard]] static TextRoom of(const QWidget &widget);
};
