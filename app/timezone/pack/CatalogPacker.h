// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Turns the tables into the blob that a TimeZoneCatalog reads in place (see CatalogLayout.h).
#pragma once

#include "timezone/CatalogLayout.h"
#include "timezone/pack/PlaceTables.h"
#include "timezone/pack/TextIndexPacker.h"

class CatalogPacker
{
public:
    [[nodiscard]] static QByteArray pack(const PlaceTables &tables);

private:
    explicit CatalogPacker(const PlaceTables &tables) : m_tables(tables) { }

    void addZones();
    void addCountries();
    void addRegions();
    void addPlaces();
    void addCoastline();
    void addLabel(QStringView text, CatalogLayout::LabelKind kind, quint32 target);
    void addIndex(CatalogLayout::Section first, TextIndexPacker &index);
    [[nodiscard]] quint32 text(const QString &text);

    template <typename T> void append(CatalogLayout::Section section, T value)
    {
        char bytes[sizeof(T)];
        qToLittleEndian(value, bytes);
        m_sections[int(section)].append(bytes, sizeof(T));
        ++m_sizes[int(section)];
    }

    const PlaceTables &m_tables;
    QByteArray m_sections[int(CatalogLayout::Section::Count)];
    quint32 m_sizes[int(CatalogLayout::Section::Count)] = {};
    QHash<QString, quint32> m_texts;
    QHash<QString, quint32> m_countries;                   // numbers by code; 0 is none
    QHash<std::pair<QString, QString>, quint32> m_regions; // numbers by country and name; 0 is none
    QHash<QString, quint32> m_zones;                       // numbers by id
    TextIndexPacker m_names;
    TextIndexPacker m_labels;
    quint32 m_labelCount = 0;
};
