// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is wrong with a window as it is laid out now, whatever it shows: found by measuring its widgets, so that no
// picture has to be looked at for it. Each function gives a line a fault, which names the widget.
#pragma once

#include <QStringList>

class QWidget;

struct LayoutFaults {
    // A text that its own widget, or one around it, has no room for. Left out is what is made to be shortened, with an
    // ellipsis and the whole in a tool tip (see shortened()), and what can be scrolled.
    [[nodiscard]] static QStringList cutTexts(const QWidget &window);
    // Two widgets of one parent of which one covers a part of the other. Left out is what lies over another on purpose
    // and lets the mouse through, and what Qt puts into its own widgets.
    [[nodiscard]] static QStringList overlaps(const QWidget &window);
    // A widget that takes the keyboard or the mouse and of which a screen reader cannot say what it is.
    [[nodiscard]] static QStringList nameless(const QWidget &window);

    // All three.
    [[nodiscard]] static QStringList of(const QWidget &window);

    // No fault, but worth a look: texts that end in an ellipsis here.
    [[nodiscard]] static QStringList shortened(const QWidget &window);
};
