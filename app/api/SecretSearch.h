// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Finds known secrets in a text however they are written in it: as they are, escaped as in JSON, URLs and HTML (also
// several times), in Base64 or hexadecimal, with white space, quotes or commas in between, and parts of long ones. It
// remembers their hashes, and never a secret itself.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

class SecretSearch
{
public:
    // Of a secret of at least kLong characters every part of kPart characters is found. A shorter one is found whole;
    // one of fewer than kPart only where it is a word of its own, or "demo" would be found in every e-mail address.
    static constexpr qsizetype kPart = 8;
    static constexpr qsizetype kLong = 16;
    static constexpr qsizetype kMost = 1'000; // secrets; the older half is forgotten then

    // Looks for this one from now on. An empty text is none.
    void add(const QString &secret);

    struct Range {
        qsizetype begin;
        qsizetype end;
    };
    // Where secrets stand, in order and apart from each other.
    [[nodiscard]] QList<Range> find(const QString &text) const;

private:
    // A character as some decoding has it, and what it was decoded from.
    struct Unit {
        char16_t character;
        qsizetype begin;
        qsizetype end;
    };
    // Hashes of what was added, with a seed of this process.
    struct Hashes {
        QSet<size_t> known;                     // of the secrets as they were added
        QHash<qsizetype, QSet<size_t>> words;   // by their length: fewer than kPart characters
        QHash<qsizetype, QSet<size_t>> compact; // by their length, without what may stand in between: fewer than kLong
        QSet<size_t> parts;                     // of long ones
    };

    [[nodiscard]] static QString compact(const QString &text);
    [[nodiscard]] static bool decode(QList<Unit> &units);
    static qsizetype decodeOne(const QList<Unit> &units, qsizetype at, QList<Unit> &decoded);
    void addForm(const QString &form);
    void mark(const QList<Unit> &units, QList<bool> &marked) const;
    static void markCompact(const Hashes &hashes, const QList<Unit> &units, QList<bool> &marked);
    static void markWords(const Hashes &hashes, const QList<Unit> &units, QList<bool> &marked);

    Hashes m_latest;
    Hashes m_before; // older ones
};
