// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/SignInBody.h"

namespace
{
constexpr qsizetype kLongestEscape = 6; // bytes for one UTF-16 unit: \u0000

void appendEscape(QByteArray &json, char16_t unit)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        json += digits[(unit >> shift) & 0xf];
}

// Text and quotes (RFC 8259, section 7). Everything but visible ASCII is escaped, which keeps half a surrogate pair
// too.
void appendString(QByteArray &json, const QString &text)
{
    json += '"';
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < u' ' || unit > u'~' || unit == u'"' || unit == u'\\')
            appendEscape(json, unit);
        else
            json += static_cast<char>(unit);
    }
    json += '"';
}
} // namespace

QByteArray signInBody(const QString &user, const QString &password, const QString &code)
{
    QByteArray json;
    // Room for all of it from the start: growing would leave copies behind.
    json.reserve(64 + kLongestEscape * (user.size() + password.size() + code.size()));
    json += R"({"username":)";
    appendString(json, user);
    json += R"(,"password":)";
    appendString(json, password);
    if (!code.isEmpty()) {
        json += R"(,"totpToken":)";
        appendString(json, code);
    }
    json += '}';
    return json;
}
