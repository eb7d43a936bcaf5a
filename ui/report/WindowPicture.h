// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A picture of a window for a report, in which fields for passwords, tokens and codes are covered.
#pragma once

#include <QImage>

class QWidget;

struct WindowPicture {
    [[nodiscard]] static QImage of(QWidget &window);
};
