// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "api/RequestBody.h"

#include "base/Secret.h"

#include <cstring>
#include <utility>

RequestBody::RequestBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

RequestBody::~RequestBody()
{
    Secret::wipe(m_bytes);
}

qint64 RequestBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 RequestBody::readData(char *data, qint64 maximumSize)
{
    const qint64 size = qMin(maximumSize, m_bytes.size() - m_position);
    if (size <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 RequestBody::writeData(const char *, qint64)
{
    return -1;
}
