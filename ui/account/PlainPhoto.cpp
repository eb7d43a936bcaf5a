// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/PlainPhoto.h"

#include <QtEndian>

#include <optional>

namespace
{
constexpr qsizetype kPngSignature = 8;
constexpr qsizetype kRiffHead = 12; // "RIFF", a size, "WEBP"

// Reads forwards; a part that does not lie within the bytes makes it fail, and everything after it empty.
class Parts
{
public:
    explicit Parts(const QByteArray &bytes, qsizetype from = 0) : m_bytes(bytes), m_at(from) { }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_failed || m_at >= m_bytes.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }

    QByteArray take(qint64 size)
    {
        if (m_failed || size < 0 || size > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        const QByteArray part = m_bytes.mid(m_at, size);
        m_at += size;
        return part;
    }
    quint8 byte()
    {
        const QByteArray part = take(1);
        return part.isEmpty() ? quint8(0) : static_cast<quint8>(part.front());
    }

private:
    QByteArray m_bytes;
    qsizetype m_at;
    bool m_failed = false;
};

std::optional<QByteArray> plainPng(const QByteArray &bytes)
{
    QByteArray plain = bytes.first(kPngSignature);
    for (Parts parts(bytes, kPngSignature); !parts.atEnd();) {
        const QByteArray head = parts.take(8); // length and type
        const qint64 length = head.isEmpty() ? 0 : qFromBigEndian<quint32>(head.constData());
        const QByteArray rest = parts.take(length + 4); // content and check sum
        if (parts.failed())
            break;
        const QByteArray type = head.sliced(4);
        if (type == "IHDR" || type == "PLTE" || type == "tRNS" || type == "IDAT")
            plain += head + rest;
        if (type == "IEND")
            return plain + head + rest;
    }
    return std::nullopt;
}

// The data of a scan last until a marker that is no escaped 0xff and no restart.
QByteArray scanData(const QByteArray &bytes, qsizetype from)
{
    qsizetype end = bytes.indexOf('\xff', from);
    while (end >= 0 && end + 1 < bytes.size()) {
        const auto marker = static_cast<quint8>(bytes.at(end + 1));
        if (marker != 0 && (marker < 0xd0 || marker > 0xd7) && marker != 0xff)
            return bytes.mid(from, end - from);
        end = bytes.indexOf('\xff', end + (marker == 0xff ? 1 : 2));
    }
    return bytes.mid(from);
}

std::optional<QByteArray> plainJpeg(const QByteArray &bytes)
{
    QByteArray plain = bytes.first(2);
    bool hasExif = false;
    int scans = 0;
    for (Parts parts(bytes, 2); !parts.failed();) {
        if (parts.atEnd()) // broken off in a scan: what there is can be shown
            return scans > 0 ? std::optional(plain) : std::nullopt;
        if (parts.byte() != 0xff)
            return std::nullopt;
        quint8 marker = parts.byte();
        while (marker == 0xff)
            marker = parts.byte();
        const QByteArray head("\xff" + QByteArray(1, static_cast<char>(marker)));
        if (marker == 0xd9)
            return plain + head;
        if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8))
            return std::nullopt;
        const QByteArray length = parts.take(2);
        const QByteArray content
            = parts.take(length.isEmpty() ? 0 : qint64(qFromBigEndian<quint16>(length.constData())) - 2);
        const bool isApplication = marker >= 0xe0 && marker <= 0xef;
        const bool isExif = marker == 0xe1 && content.startsWith("Exif") && !hasExif;
        hasExif = hasExif || isExif;
        // JFIF and Adobe say what the colours are.
        const bool isKept = !isApplication || isExif || marker == 0xe0 || marker == 0xee;
        if (isKept && marker != 0xfe) // a comment
            plain += head + length + content;
        if (marker == 0xda) {
            if (++scans > PlainPhoto::kMostScans)
                return std::nullopt;
            const QByteArray data = scanData(bytes, parts.at());
            plain += parts.take(data.size());
        }
    }
    return std::nullopt;
}

// The sub-blocks of a GIF, with the empty one that ends them.
QByteArray subBlocks(Parts &parts)
{
    QByteArray blocks;
    while (!parts.failed()) {
        const quint8 size = parts.byte();
        blocks += static_cast<char>(size);
        if (size == 0)
            break;
        blocks += parts.take(size);
    }
    return blocks;
}

qint64 colourTableSize(quint8 flags)
{
    return (flags & 0x80) != 0 ? 3LL << ((flags & 0x07) + 1) : 0;
}

std::optional<QByteArray> plainGif(const QByteArray &bytes)
{
    Parts parts(bytes);
    QByteArray plain = parts.take(13);
    if (!parts.failed())
        plain += parts.take(colourTableSize(static_cast<quint8>(plain.at(10))));
    while (!parts.atEnd()) {
        const quint8 kind = parts.byte();
        if (kind == 0x21) {
            const quint8 label = parts.byte();
            const QByteArray blocks = subBlocks(parts);
            if (label == 0xf9) // transparency
                plain += QByteArray("\x21\xf9") + blocks;
        } else if (kind == 0x2c) {
            const QByteArray descriptor = parts.take(9);
            if (parts.failed())
                break;
            plain += '\x2c' + descriptor + parts.take(colourTableSize(static_cast<quint8>(descriptor.back())));
            plain += parts.take(1);
            plain += subBlocks(parts);
            return parts.failed() ? std::nullopt : std::optional(plain + '\x3b');
        } else {
            break;
        }
    }
    return std::nullopt;
}

QByteArray riffChunk(const QByteArray &type, const QByteArray &content)
{
    QByteArray size(4, '\0');
    qToLittleEndian(static_cast<quint32>(content.size()), size.data());
    return type + size + content + (content.size() % 2 != 0 ? QByteArray(1, '\0') : QByteArray());
}

// The first picture among the chunks of `bytes` from `from` on, after what `extended` (VP8X) says of it.
std::optional<QByteArray> webpPicture(const QByteArray &bytes, qsizetype from, QByteArray extended)
{
    QByteArray alpha;
    for (Parts parts(bytes, from); !parts.atEnd();) {
        const QByteArray head = parts.take(8);
        const qint64 length = head.isEmpty() ? 0 : qFromLittleEndian<quint32>(head.constData() + 4);
        const QByteArray content = parts.take(length);
        if (length % 2 != 0 && !parts.atEnd())
            parts.take(1);
        if (parts.failed())
            break;
        const QByteArray type = head.first(4);
        if (type == "VP8X" && length == 10 && extended.isEmpty()) {
            extended = content;
            extended[0] = static_cast<char>(extended.at(0) & 0x10); // alpha, and none of what goes
        } else if (type == "ALPH" && alpha.isEmpty()) {
            alpha = riffChunk(type, content);
        } else if (type == "VP8 " || type == "VP8L") {
            const QByteArray picture = riffChunk(type, content);
            return extended.isEmpty() ? picture : riffChunk("VP8X", extended) + alpha + picture;
        } else if (type == "ANMF" && length > 16 && !extended.isEmpty() && from == kRiffHead) {
            return webpPicture(content, 16, extended.first(4) + content.mid(6, 6)); // of the frame's size
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> plainWebp(const QByteArray &bytes)
{
    const std::optional<QByteArray> picture = webpPicture(bytes, kRiffHead, {});
    return picture ? std::optional(riffChunk("RIFF", "WEBP" + *picture)) : std::nullopt;
}
} // namespace

PlainPhoto PlainPhoto::of(const QByteArray &bytes)
{
    const auto made = [](const char *name, const std::optional<QByteArray> &plain) {
        return plain ? PlainPhoto{name, *plain} : PlainPhoto();
    };
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return made("png", plainPng(bytes));
    if (bytes.startsWith("\xff\xd8\xff"))
        return made("jpeg", plainJpeg(bytes));
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return made("gif", plainGif(bytes));
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return made("webp", plainWebp(bytes));
    if (bytes.startsWith("BM"))
        return made("bmp", bytes); // it has no side data that a decoder reads
    return {};
}
