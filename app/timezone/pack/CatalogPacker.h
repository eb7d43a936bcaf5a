// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Turns the tables into the blob that a TimeZoneCatalog reads in place (see CatalogLayout.h).
#pragma once

#include "timezone/CatalogLayout.h"
#include "timezone/pack/PlaceTables.h"
#include "timezone/pack/TextIndexPacker.h"

#include <QHash>

#include <map>
#include <tuple>
#include <vector>

class CatalogPacker
{
public:
    [[nodiscard]] static QByteArray pack(const PlaceTables &tables);

private:
    explicit CatalogPacker(const PlaceTables &tables) : m_tables(tables) { }

    void addZones();
    void addCountries();
    void addRegions();
    void addClocks();
    void addPlaces();
    void addPlaceNames();
    void addCoastline();
    void addLabel(QStringView text, CatalogLayout::LabelKind kind, quint32 target);
    void addCode(const QString &code, CatalogLayout::CodeKind kind, quint32 target);
    void append(CatalogLayout::Section section, quint64 value);
    [[nodiscard]] quint32 size(CatalogLayout::Section section) const;
    [[nodiscard]] quint32 areaOf(const PlaceTables::Place &place);
    [[nodiscard]] quint32 text(const QString &text);

    const PlaceTables &m_tables;
    std::vector<quint64> m_numbers[int(CatalogLayout::Section::Count)];
    QByteArray m_textBytes;
    QHash<QString, quint32> m_texts;
    QHash<QString, quint32> m_countries;                              // numbers by code; 0 is none
    QHash<QString, quint32> m_regions;                                // the same
    QHash<QString, quint32> m_zones;                                  // numbers by id
    std::map<std::tuple<quint32, quint32, quint32>, quint32> m_areas; // by country, region and zone
    TextIndexPacker m_names;
    TextIndexPacker m_labels;
};
