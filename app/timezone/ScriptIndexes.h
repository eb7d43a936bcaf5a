// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A TextIndex for each script, as they lie in a section of the catalogue.
#pragma once

#include "timezone/TextIndex.h"
#include "timezone/TextScript.h"

class ScriptIndexes
{
public:
    ScriptIndexes() = default;
    // An entry for each script, in the order of the enumeration, begins the section; a script without texts has no
    // bytes.
    explicit ScriptIndexes(QByteArrayView section) : m_section(section) { }

    [[nodiscard]] bool has(Script script) const { return !part(script).empty(); }
    [[nodiscard]] TextIndex index(Script script) const { return TextIndex(part(script)); }

private:
    [[nodiscard]] QByteArrayView part(Script script) const
    {
        const CatalogLayout::Numbers bytes = CatalogLayout::numbers(m_section, 0, quint32(script));
        return {bytes.data(), qsizetype(bytes.size())};
    }

    QByteArrayView m_section;
};
