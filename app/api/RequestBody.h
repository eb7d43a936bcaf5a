// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The body of a write that can be read once. QNetworkAccessManager repeats a POST by itself when the server closes the
// connection after reading it; it cannot do so from a sequential device, and reports ContentReSendError instead.
// The bytes may hold a password: they are overwritten in the end. The pieces that Qt's network thread and the TLS
// library buffer on their way out are not within reach.
#pragma once

#include <QByteArray>
#include <QIODevice>

class RequestBody : public QIODevice
{
    Q_OBJECT
public:
    explicit RequestBody(QByteArray bytes, QObject *parent = nullptr);
    ~RequestBody() override;

    [[nodiscard]] qsizetype length() const { return m_bytes.size(); }
    // For the log of requests. What shares them is to be gone, or wiped, by the end of the call.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    [[nodiscard]] bool wasRead() const { return m_position > 0; } // from then on the server may have it
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maximumSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};
