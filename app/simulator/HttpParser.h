// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Cuts a stream of bytes into HTTP/1.1 requests (RFC 9112). It knows no socket, so that every way in which bytes can be
// split, pipelined or malformed can be tested without one.
#pragma once

#include "HttpRequest.h"

#include <optional>

class HttpParser
{
public:
    static constexpr qsizetype kMaximumHead = 64 * 1024;        // request line, headers, trailers: bytes
    static constexpr qsizetype kMaximumBody = 16 * 1024 * 1024; // bytes

    void append(const QByteArray &bytes) { m_buffer += bytes; }

    // The next whole request, or nothing while bytes are missing or after an error. What follows the request stays for
    // the next call.
    [[nodiscard]] std::optional<HttpRequest> next();

    // The HTTP status that says what is wrong with the stream (400, 413, 431, 501, 505); 0 while all is well. After an
    // error the rest of the stream has no meaning.
    [[nodiscard]] int error() const { return m_error; }

    // True once for each request whose client waits for "100 Continue" before it sends its body (RFC 9110, 10.1.1).
    [[nodiscard]] bool takeContinue();

private:
    enum class State { RequestLine, Headers, Body, ChunkSize, ChunkBytes, ChunkEnd, Trailers, Complete };

    bool step();
    std::optional<QByteArray> takeLine();
    bool fail(int status);
    bool readRequestLine(const QByteArray &line);
    bool readHeader(const QByteArray &line);
    bool endHeaders();
    bool readChunkSize(const QByteArray &line);
    bool takeBody(qsizetype length, State then);

    QByteArray m_buffer;
    HttpRequest m_request;
    State m_state = State::RequestLine;
    qsizetype m_headSize = 0;
    qsizetype m_pending = 0; // bytes of the body or of the chunk
    int m_error = 0;
    bool m_continue = false;
};
