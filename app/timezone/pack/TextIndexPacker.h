// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Writes the five arrays of a TextIndex.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

class TextIndexPacker
{
public:
    // A text and the number that a search shall answer with. One that folds to nothing is left out.
    void add(QStringView text, quint32 owner);

    // Sorts the words; to be called once, after the last text.
    void finish();

    [[nodiscard]] const QByteArray &texts() const { return m_texts; }
    [[nodiscard]] const std::vector<quint32> &starts() const { return m_starts; }
    [[nodiscard]] const std::vector<quint32> &owners() const { return m_owners; }
    [[nodiscard]] const std::vector<quint32> &wordStarts() const { return m_wordStarts; }
    [[nodiscard]] const std::vector<quint32> &wordOwners() const { return m_wordOwners; }

private:
    QByteArray m_texts; // each with its zero byte
    std::vector<quint32> m_starts;
    std::vector<quint32> m_owners;
    std::vector<quint32> m_wordStarts;
    std::vector<quint32> m_wordOwners;
};
