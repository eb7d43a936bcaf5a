// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "HttpParser.h"

#include <algorithm>

namespace
{
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isHexDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

bool isPrintable(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c != '\x7f'; });
}
} // namespace

std::optional<HttpRequest> HttpParser::next()
{
    while (m_error == 0 && m_state != State::Complete) {
        if (!step())
            return std::nullopt;
    }
    if (m_error != 0)
        return std::nullopt;
    m_state = State::RequestLine;
    m_headSize = 0;
    m_continue = false;
    return std::exchange(m_request, {});
}

bool HttpParser::takeContinue()
{
    return std::exchange(m_continue, false);
}

// Goes one step on; false if bytes are missing or the stream is broken.
bool HttpParser::step()
{
    switch (m_state) {
    case State::Body:
        return takeBody(m_pending, State::Complete);
    case State::ChunkBytes:
        return takeBody(m_pending, State::ChunkEnd);
    case State::Complete:
        return true;
    default:
        break;
    }

    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return false;
    switch (m_state) {
    case State::RequestLine:
        return readRequestLine(*line);
    case State::Headers:
        return line->isEmpty() ? endHeaders() : readHeader(*line);
    case State::ChunkSize:
        return readChunkSize(*line);
    case State::ChunkEnd:
        m_state = State::ChunkSize;
        return line->isEmpty() || fail(400);
    case State::Trailers:
        if (line->isEmpty())
            m_state = State::Complete;
        return true; // trailers mean nothing here
    default:
        Q_UNREACHABLE();
    }
}

// The next line without its CRLF. A bare LF is an error: what the editor sends is to be held to the letter.
std::optional<QByteArray> HttpParser::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (m_headSize + (end < 0 ? m_buffer.size() : end + 1) > kMaximumHead) {
        fail(431);
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    if (end == 0 || m_buffer.at(end - 1) != '\r') {
        fail(400);
        return std::nullopt;
    }
    const QByteArray line = m_buffer.left(end - 1);
    m_buffer.remove(0, end + 1);
    if (m_state != State::ChunkSize && m_state != State::ChunkEnd)
        m_headSize += end + 1;
    return line;
}

bool HttpParser::fail(int status)
{
    m_error = status;
    m_buffer.clear();
    return false;
}

bool HttpParser::readRequestLine(const QByteArray &line)
{
    if (line.isEmpty())
        return true; // RFC 9112, 2.2: an empty line before a request is skipped
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !parts.at(1).startsWith('/') || !isPrintable(parts.at(1)))
        return fail(400);
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return fail(parts.at(2).startsWith("HTTP/") ? 505 : 400);
    m_request.method = parts.at(0);
    m_request.target = parts.at(1);
    m_request.version = parts.at(2);
    m_state = State::Headers;
    return true;
}

bool HttpParser::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
    if (!isToken(name)) // also a folded line, and a space before the colon
        return fail(400);
    m_request.headers.append({name.toLower(), line.mid(colon + 1).trimmed()});
    return true;
}

bool HttpParser::endHeaders()
{
    const QByteArray coding = m_request.header("transfer-encoding").toLower();
    const QByteArray length = m_request.header("content-length");
    // A length beside a coding, or two lengths, is how requests are smuggled.
    if (!coding.isNull() && !length.isNull())
        return fail(400);
    if (!coding.isNull() && coding != "chunked")
        return fail(501);
    if (!length.isNull() && !isDigits(length))
        return fail(400);
    bool fits = true;
    m_pending = length.isNull() ? 0 : length.toLongLong(&fits);
    if (!fits || m_pending > kMaximumBody)
        return fail(413);
    m_state = coding.isNull() ? State::Body : State::ChunkSize;
    m_continue = m_buffer.isEmpty() && (m_pending > 0 || !coding.isNull())
        && m_request.header("expect").toLower() == "100-continue";
    return true;
}

bool HttpParser::readChunkSize(const QByteArray &line)
{
    const QByteArray size = line.split(';').first().trimmed();
    if (!isHexDigits(size))
        return fail(400);
    bool fits = false;
    m_pending = size.toLongLong(&fits, 16);
    if (!fits || m_pending > kMaximumBody - m_request.body.size())
        return fail(413);
    m_state = m_pending == 0 ? State::Trailers : State::ChunkBytes;
    return true;
}

bool HttpParser::takeBody(qsizetype length, State then)
{
    if (m_buffer.size() < length)
        return false;
    m_request.body += m_buffer.left(length);
    m_buffer.remove(0, length);
    m_state = then;
    return true;
}
