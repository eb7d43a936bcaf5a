// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The catalogue several times over, to see how a search grows: the same tables with each copy's places under names of
// their own. And the same rows as plain text, for whom takes them one by one.
#pragma once

#include <QByteArray>
#include <QStringList>

class ManyPlaces
{
public:
    // `folder` is resources/timezones; ends the program where it cannot be read.
    ManyPlaces(const QString &folder, int copies);

    [[nodiscard]] const QByteArray &blob() const { return m_blob; }
    [[nodiscard]] const QStringList &rows() const { return m_rows; }

private:
    QByteArray m_blob;
    QStringList m_rows;
};
