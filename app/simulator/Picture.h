// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Pictures in PNG (RFC 2083), made without Qt Gui: a good one, one that breaks off, and one of very many pixels.
#pragma once

#include <QByteArray>

namespace Picture
{
// "good.png", "broken.png" or "huge.png"; empty: there is no such file.
[[nodiscard]] QByteArray file(const QByteArray &name);
} // namespace Picture
