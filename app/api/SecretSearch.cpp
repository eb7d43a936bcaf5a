// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/SecretSearch.h"

#include "base/Secret.h"

#include <QHashSeed>
#include <QStringView>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kDeepestEscape = 4; // escapes of escapes

// What may stand between the characters of a secret that was split: white space, quotes, and what joins strings.
bool isBetween(char16_t c)
{
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Other_Format
        || QStringView(u"\"'`,+\\").contains(QChar(c));
}

bool isPartOfWord(char16_t c)
{
    return QChar::isLetterOrNumber(c) || c == u'@' || c == u'_';
}

int hexDigit(char16_t c)
{
    const qsizetype digit = QStringView(u"0123456789abcdef").indexOf(QChar(c).toLower());
    return static_cast<int>(digit);
}

// The `count` hexadecimal digits from `at`; -1: they are none.
template <typename Units> int hexNumber(const Units &units, qsizetype at, qsizetype count)
{
    if (at + count > units.size())
        return -1;
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = hexDigit(units.at(i).character);
        if (digit < 0)
            return -1;
        number = number * 16 + digit;
    }
    return number;
}

size_t hashOf(QStringView part)
{
    return qHash(part, QHashSeed::globalSeed());
}
} // namespace

QString SecretSearch::compact(const QString &text)
{
    QString rest;
    std::ranges::copy_if(text, std::back_inserter(rest), [](QChar c) { return !isBetween(c.unicode()); });
    return rest;
}

void SecretSearch::add(const QString &secret)
{
    const size_t hash = hashOf(secret);
    if (secret.isEmpty() || m_latest.known.contains(hash))
        return;
    if (m_latest.known.size() == kMost / 2)
        m_before = std::exchange(m_latest, {});
    m_latest.known.insert(hash);
    addForm(secret);
    const QByteArray bytes = secret.toUtf8();
    if (bytes.size() < 6)
        return; // of a short secret, too few characters of its Base64 are certain
    addForm(QString::fromLatin1(bytes.toHex()));
    addForm(QString::fromLatin1(bytes.toHex().toUpper()));
    // Base64 looks different by where in a group of three the secret begins; only characters that depend on nothing
    // around it are looked for.
    for (qsizetype before = 0; before < 3; ++before) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray coded
                = (QByteArray(before, 'x') + bytes).toBase64(alphabet | QByteArray::OmitTrailingEquals);
            const qsizetype first = before == 0 ? 0 : before + 1;
            const qsizetype certain = (before + bytes.size()) / 3 * 4 - first;
            addForm(QString::fromLatin1(coded.mid(first, certain)));
        }
    }
}

void SecretSearch::addForm(const QString &form)
{
    QString rest = compact(form);
    if (rest.size() < kPart)
        m_latest.words[form.size()].insert(hashOf(form));
    else if (rest.size() < kLong)
        m_latest.compact[rest.size()].insert(hashOf(rest));
    for (qsizetype at = 0; rest.size() >= kLong && at + kPart <= rest.size(); ++at)
        m_latest.parts.insert(hashOf(QStringView(rest).mid(at, kPart)));
    Secret::wipe(rest);
}

// Decodes what stands at `at`; returns how many units that was, or 0 if it is no escape.
qsizetype SecretSearch::decodeOne(const QList<Unit> &units, qsizetype at, QList<Unit> &decoded)
{
    const auto unitOf = [&](int character, qsizetype count) {
        decoded.append({static_cast<char16_t>(character), units.at(at).begin, units.at(at + count - 1).end});
        return count;
    };
    const char16_t first = units.at(at).character;
    const char16_t second = at + 1 < units.size() ? units.at(at + 1).character : u'\0';
    if (first == u'\\') {
        if (const int number = hexNumber(units, at + 2, 4); second == u'u' && number >= 0)
            return unitOf(number, 6);
        if (const int number = hexNumber(units, at + 2, 2); second == u'x' && number >= 0)
            return unitOf(number, 4);
        if (QStringView(u"nrtbf").contains(QChar(second)))
            return unitOf(u'\n', 2);
        return QStringView(u"\\\"'/").contains(QChar(second)) ? unitOf(second, 2) : 0;
    }
    if (first == u'%') {
        QByteArray bytes; // of a whole run, since a character can have several
        for (int byte; at + bytes.size() * 3 < units.size() && units.at(at + bytes.size() * 3).character == u'%'
             && (byte = hexNumber(units, at + bytes.size() * 3 + 1, 2)) >= 0;)
            bytes += static_cast<char>(byte);
        const QString text = QString::fromUtf8(bytes);
        const bool ascii = text.size() == bytes.size();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype from = ascii ? at + 3 * i : at;
            const qsizetype last = ascii ? from + 2 : at + 3 * bytes.size() - 1;
            decoded.append({text.at(i).unicode(), units.at(from).begin, units.at(last).end});
        }
        return 3 * bytes.size();
    }
    if (first != u'&')
        return 0;
    QString entity;
    for (qsizetype i = at + 1; i < units.size() && entity.size() < 8 && units.at(i).character != u';'; ++i)
        entity += QChar(units.at(i).character);
    const qsizetype count = entity.size() + 2;
    if (at + count > units.size() || units.at(at + count - 1).character != u';')
        return 0;
    bool isNumber = false;
    const int number = entity.startsWith("#x"_L1, Qt::CaseInsensitive) ? QStringView(entity).mid(2).toInt(&isNumber, 16)
                                                                       : QStringView(entity).mid(1).toInt(&isNumber);
    if (entity.startsWith(u'#') && isNumber && number > 0 && number < 0x10000)
        return unitOf(number, count);
    static const QHash<QString, char16_t> named{
        {u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'}, {u"quot"_s, u'"'}, {u"apos"_s, u'\''}};
    return named.contains(entity) ? unitOf(named.value(entity), count) : 0;
}

// One level of escapes less; false: there are none.
bool SecretSearch::decode(QList<Unit> &units)
{
    QList<Unit> decoded;
    decoded.reserve(units.size());
    bool changed = false;
    for (qsizetype at = 0; at < units.size();) {
        const qsizetype count = decodeOne(units, at, decoded);
        changed = changed || count > 0;
        if (count == 0)
            decoded.append(units.at(at));
        at += std::max<qsizetype>(count, 1);
    }
    units = decoded;
    return changed;
}

void SecretSearch::markWords(const Hashes &hashes, const QList<Unit> &units, QList<bool> &marked)
{
    if (hashes.words.isEmpty())
        return;
    QString text;
    for (const Unit &unit : units)
        text += QChar(unit.character);
    // A full stop or a hyphen belongs to the word if the word goes on behind it.
    const auto goesOn = [&](qsizetype at, qsizetype step) {
        const auto isWord
            = [&](qsizetype i) { return i >= 0 && i < text.size() && isPartOfWord(text.at(i).unicode()); };
        const bool joins = at >= 0 && at < text.size() && (text.at(at) == u'.' || text.at(at) == u'-');
        return isWord(at) || (joins && isWord(at + step));
    };
    for (const auto &[size, known] : hashes.words.asKeyValueRange()) {
        for (qsizetype at = 0; at + size <= text.size(); ++at) {
            if (known.contains(hashOf(QStringView(text).mid(at, size))) && !goesOn(at - 1, -1) && !goesOn(at + size, 1))
                std::fill(marked.begin() + units.at(at).begin, marked.begin() + units.at(at + size - 1).end, true);
        }
    }
}

// `units` are without what may stand in between.
void SecretSearch::markCompact(const Hashes &hashes, const QList<Unit> &units, QList<bool> &marked)
{
    QString text;
    for (const Unit &unit : units)
        text += QChar(unit.character);
    const auto markAll = [&](const QSet<size_t> &known, qsizetype size) {
        for (qsizetype at = 0; !known.isEmpty() && at + size <= text.size(); ++at) {
            if (known.contains(hashOf(QStringView(text).mid(at, size))))
                std::fill(marked.begin() + units.at(at).begin, marked.begin() + units.at(at + size - 1).end, true);
        }
    };
    markAll(hashes.parts, kPart);
    for (const auto &[size, known] : hashes.compact.asKeyValueRange())
        markAll(known, size);
}

void SecretSearch::mark(const QList<Unit> &units, QList<bool> &marked) const
{
    QList<Unit> dense;
    std::ranges::copy_if(units, std::back_inserter(dense), [](const Unit &unit) { return !isBetween(unit.character); });
    for (const Hashes *hashes : {&m_latest, &m_before}) {
        markCompact(*hashes, dense, marked);
        markWords(*hashes, units, marked);
    }
}

QList<SecretSearch::Range> SecretSearch::find(const QString &text) const
{
    if (m_latest.known.isEmpty())
        return {};
    QList<Unit> units;
    units.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        units.append({text.at(i).unicode(), i, i + 1});
    QList<bool> marked(text.size(), false);
    mark(units, marked);
    for (int depth = 0; depth < kDeepestEscape && decode(units); ++depth)
        mark(units, marked);

    QList<Range> ranges;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (!marked.at(i))
            continue;
        if (!ranges.isEmpty() && ranges.last().end == i)
            ranges.last().end = i + 1;
        else
            ranges.append({i, i + 1});
    }
    return ranges;
}
