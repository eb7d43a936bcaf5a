// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/Redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kDeepestText = 4;    // JSON in strings of JSON
constexpr qsizetype kShortest = 4; // a shorter value is masked where it is named, and nowhere else

constexpr QLatin1StringView kWholeNames[] = {"authorization"_L1, "proxyauthorization"_L1, "cookie"_L1, "setcookie"_L1,
    "jwt"_L1, "code"_L1, "otp"_L1, "totp"_L1, "pin"_L1, "passcode"_L1, "sessionid"_L1};
constexpr QLatin1StringView kLastParts[] = {"token"_L1, "password"_L1, "secret"_L1, "apikey"_L1};

QString plain(QStringView name)
{
    return name.toString().toLower().remove(u'-').remove(u'_');
}

// Where the string that begins behind the quote at `open` ends: at its closing quote, or at the end.
qsizetype stringEnd(const QString &text, qsizetype open)
{
    qsizetype at = open + 1;
    while (at < text.size() && text.at(at) != u'"')
        at += text.at(at) == u'\\' ? 2 : 1;
    return std::min(at, text.size());
}

qsizetype skipSpace(const QString &text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

// Where the array or object at `open` ends: behind its last bracket, or at the end.
qsizetype containerEnd(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        if (text.at(at) == u'"')
            at = stringEnd(text, at);
        else if (text.at(at) == u'{' || text.at(at) == u'[')
            ++depth;
        else if ((text.at(at) == u'}' || text.at(at) == u']') && --depth == 0)
            return at + 1;
    }
    return text.size();
}

// The text that a JSON string without its quotes stands for; as it is where it is wrong.
QString decoded(const QString &raw)
{
    const QJsonArray array = QJsonDocument::fromJson(u"[\"%1\"]"_s.arg(raw).toUtf8()).array();
    return array.isEmpty() ? raw : array.first().toString();
}

QString encoded(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(2, array.size() - 4)); // without ["..."]
}

bool looksLikeJson(const QString &text)
{
    const qsizetype first = skipSpace(text, 0);
    return first < text.size() && (text.at(first) == u'{' || text.at(first) == u'[' || text.at(first) == u'"');
}
} // namespace

bool Redaction::isSecretName(QStringView name)
{
    const QString wanted = plain(name);
    return std::ranges::any_of(kWholeNames, [&](QLatin1StringView n) { return wanted == n; })
        || std::ranges::any_of(kLastParts, [&](QLatin1StringView n) { return wanted.endsWith(n); });
}

void Redaction::learn(const QString &secret)
{
    if (secret.size() >= kShortest)
        m_secrets.add(secret);
}

QString Redaction::text(const QString &text) const
{
    QString result;
    qsizetype at = 0;
    const QList<SecretSearch::Range> ranges = m_secrets.find(text);
    for (const auto &[begin, end] : ranges) {
        result += QStringView(text).mid(at, begin - at);
        result += kMask;
        at = end;
    }
    result += QStringView(text).mid(at);
    return result;
}

QString Redaction::header(const QString &name, const QString &value)
{
    if (!isSecretName(name))
        return target(value); // an address may stand in Location and others
    const bool isCookie = plain(name).endsWith("cookie"_L1);
    const QStringList words = value.split(isCookie ? u';' : u' ');
    for (const QString &word : words) {
        if (!isCookie && (words.size() == 1 || &word != &words.first())) // not the scheme
            learn(word);
        else if (isCookie && (&word == &words.first() || plain(name) == "cookie"_L1)) // not Path and the like
            learn(word.mid(word.indexOf(u'=') + 1).trimmed());
    }
    return kMask.toString();
}

QString Redaction::target(const QString &url)
{
    static const QRegularExpression start(u"[?#]"_s);
    const qsizetype query = url.indexOf(start);
    if (query < 0)
        return text(url);
    return text(url.left(query + 1) + items(url.mid(query + 1)));
}

// Names and values as in a query.
QString Redaction::items(const QString &form)
{
    QStringList parts = form.split(u'&');
    for (QString &part : parts) {
        const qsizetype mark = part.indexOf(u'=');
        const auto read = [](QString coded) { return QUrl::fromPercentEncoding(coded.replace(u'+', u' ').toUtf8()); };
        if (mark < 0 || mark + 1 == part.size() || !isSecretName(read(part.left(mark))))
            continue;
        learn(read(part.mid(mark + 1)));
        learn(part.mid(mark + 1));
        part.truncate(mark + 1);
        part += kMask;
    }
    return parts.join(u'&');
}

QString Redaction::body(const QString &body, const QString &type)
{
    if (looksLikeJson(body))
        return text(json(body, 0));
    if (type.startsWith("application/x-www-form-urlencoded"_L1, Qt::CaseInsensitive))
        return text(items(body));
    return text(prose(body));
}

// Goes from string to string and does not care for more of the grammar, so that JSON may be cut off or wrong.
QString Redaction::json(const QString &text, int depth)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) != u'"') {
            result += text.at(at++);
            continue;
        }
        const qsizetype end = stringEnd(text, at);
        const QString raw = text.mid(at + 1, end - at - 1);
        const QString close = end < text.size() ? u"\""_s : QString();
        const qsizetype colon = skipSpace(text, end + 1);
        const bool isName = colon < text.size() && text.at(colon) == u':';
        result += u'"' + (isName ? raw : jsonString(raw, depth)) + close;
        at = end + 1;
        if (!isName || !isSecretName(decoded(raw)))
            continue;
        const qsizetype value = skipSpace(text, colon + 1);
        result += QStringView(text).mid(at, value - at);
        at = value;
        if (value >= text.size())
            break;
        if (text.at(value) == u'"') {
            const qsizetype last = stringEnd(text, value);
            const QString secret = text.mid(value + 1, last - value - 1);
            learn(decoded(secret));
            result += secret.isEmpty() ? u"\"\""_s : u'"' + kMask.toString() + u'"';
            at = last + 1;
        } else if (text.at(value) == u'{' || text.at(value) == u'[') {
            at = containerEnd(text, value);
            static const QRegularExpression strings(u"\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?"_s);
            for (const auto &match : strings.globalMatch(text.mid(value, at - value))) {
                if (match.capturedLength(2) == 0) // no name
                    learn(decoded(match.captured(1)));
            }
            result += u'"' + kMask.toString() + u'"';
        } else {
            static const QRegularExpression literal(u"[^\\s,}\\]]*"_s);
            const QString word = literal
                                     .match(text, value, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption)
                                     .captured();
            const bool says = word != "null"_L1 && word != "true"_L1 && word != "false"_L1;
            if (says && word.size() > kShortest)
                learn(word);
            result += says && !word.isEmpty() ? u'"' + kMask.toString() + u'"' : word;
            at = value + word.size();
        }
    }
    return result;
}

// A string that is no name: it may hold JSON or an address.
QString Redaction::jsonString(const QString &raw, int depth)
{
    const QString whole = decoded(raw);
    QString redacted = whole;
    if (depth < kDeepestText && looksLikeJson(whole))
        redacted = json(whole, depth + 1);
    else if (whole.contains(u"://"_s))
        redacted = target(whole);
    return redacted == whole ? raw : encoded(redacted);
}

// "password: x", "token=x" and the like.
QString Redaction::prose(const QString &text)
{
    static const QRegularExpression named(
        u"([\\w-]*(?:token|password|secret|api[_-]?key|jwt))[\"']?\\s*[:=]\\s*[\"']?([^\\s\"'&<>,;]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype at = 0;
    for (const auto &match : named.globalMatch(text)) {
        learn(match.captured(2));
        result += QStringView(text).mid(at, match.capturedStart(2) - at);
        result += kMask;
        at = match.capturedEnd(2);
    }
    result += QStringView(text).mid(at);
    return result;
}
