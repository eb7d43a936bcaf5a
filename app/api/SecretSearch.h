// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Finds known secrets in a text however they are written in it: as they are, escaped as in JSON, URLs and HTML (also
// several times), in Base64 or hexadecimal, with white space, quotes or commas in between, and parts of long ones.
#pragma once

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
    static constexpr qsizetype kMost = 1'000; // secrets; the oldest are forgotten

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
    struct Secret {
        QString whole;   // as it was added
        QString compact; // without what may stand in between
    };

    [[nodiscard]] static QString compact(const QString &text);
    [[nodiscard]] static bool decode(QList<Unit> &units);
    static qsizetype decodeOne(const QList<Unit> &units, qsizetype at, QList<Unit> &decoded);
    void addForm(const QString &form);
    void rebuildParts();
    void mark(const QList<Unit> &units, QList<bool> &marked) const;
    void markWords(const QList<Unit> &units, const QString &secret, QList<bool> &marked) const;

    QSet<QString> m_known;
    QList<QString> m_order; // what was added, the oldest first
    QList<Secret> m_secrets;
    QSet<size_t> m_parts; // hashes of the parts of long ones
};
