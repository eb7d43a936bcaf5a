// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/Secret.h"

#include <utility>

namespace
{
// Through a volatile pointer, since a compiler may leave out writes to memory that is freed next.
void overwrite(void *memory, qsizetype size)
{
    auto *byte = static_cast<volatile char *>(memory);
    for (qsizetype i = 0; i < size; ++i)
        byte[i] = 0;
}
} // namespace

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

void Secret::wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.size());
    bytes.resize(0);
}

void Secret::wipe(QString &text)
{
    if (text.isDetached())
        overwrite(text.data(), text.size() * qsizetype(sizeof(QChar)));
    text.resize(0);
}
