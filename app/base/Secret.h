// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Bytes that must not be read by anybody else: they cannot be streamed, and are overwritten when the last copy goes.
// What libraries copy for themselves (Qt's request headers, the TLS buffers, the keychain's own) is out of reach.
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret other) noexcept;
    ~Secret() { wipe(m_bytes); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    // Empties it, and overwrites its memory first unless another copy shares it.
    static void wipe(QByteArray &bytes);
    static void wipe(QString &text);

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;
