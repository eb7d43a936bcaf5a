// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Brings about the states one after the other, takes a picture of each in light and in dark, and looks for faults.
#pragma once

#include "GalleryState.h"

#include <QDir>
#include <QJsonObject>
#include <QWidgetList>

class GalleryShow
{
public:
    explicit GalleryShow(const QDir &folder) : m_folder(folder) { } // of the pictures

    // "name", "title", "window" (its title), "light" and "dark" (files), "faults" and "shortened" (arrays of
    // sentences).
    [[nodiscard]] QJsonObject show(const GalleryState &state) const;

private:
    [[nodiscard]] QString save(const QWidgetList &windows, const QString &file) const;

    QDir m_folder;
};
