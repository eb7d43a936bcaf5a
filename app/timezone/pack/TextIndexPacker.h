// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Writes the indexes of a ScriptIndexes.
#pragma once

#include "timezone/TextScript.h"

#include <QByteArray>
#include <QStringView>

#include <map>
#include <set>

class TextIndexPacker
{
public:
    // A text and the number that a search shall answer with. One that folds to nothing is left out.
    void add(QStringView text, quint32 owner);

    // The number of each text of each owner in the index of its script.
    using Numbers = std::map<std::pair<QByteArray, quint32>, quint32>;
    [[nodiscard]] Numbers numbers(Script script) const;

    [[nodiscard]] QByteArray pack() const;

private:
    using Texts = std::set<std::pair<QByteArray, quint32>>;

    [[nodiscard]] static QByteArray packScript(const Texts &texts);

    std::map<Script, Texts> m_scripts;
};
