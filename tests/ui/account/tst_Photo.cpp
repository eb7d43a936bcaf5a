// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Bytes from anywhere become a small square, or nothing.
#include "TestRunner.h"
#include "ui/account/Photo.h"
#include "ui/account/PlainPhoto.h"

#include <QBuffer>
#include <QImageReader>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

class TestPhoto : public QObject
{
    Q_OBJECT

private slots:
    void becomesASquare_data();
    void becomesASquare();
    void refuses_data();
    void refuses();
    void leavesSideDataOut_data();
    void leavesSideDataOut();
    void scansAreCounted();
    void standsUpright();
    void saysWhatItReads();
};

namespace
{
QByteArray encoded(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// Red, 8 by 8 pixels, without loss.
// Of 8 pixels by 8, red below its first line. Of one colour it would have 36 bytes, and Qt 6.8 reads none below 40.
QByteArray webp()
{
    return QByteArray::fromBase64(
        "UklGRkYAAABXRUJQVlA4TDoAAAAvB8ABAEdAJACZ1iywwAILfFAJZJMlcn/LBALJ/mTDBDH/gYtGCEZQDAcIAkhSiWWWWWbfIKL/aTou");
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

// With a chunk after the first one, which has the picture's size. No decoder looks at the check sum of a chunk that is
// left out.
QByteArray withPngChunk(const QByteArray &png, const QByteArray &type, const QByteArray &content)
{
    return QByteArray(png).insert(33, bigEndian(static_cast<quint32>(content.size())) + type + content + bigEndian(0));
}

QByteArray withJpegPart(const QByteArray &jpeg, char marker, const QByteArray &content)
{
    const auto length = static_cast<quint32>(content.size() + 2);
    return QByteArray(jpeg).insert(2, '\xff' + QByteArray(1, marker) + bigEndian(length).sliced(2) + content);
}

// "Exif", and in the byte order of Intel one entry: which side is up.
QByteArray orientation(char value)
{
    return QByteArray("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24) + value + QByteArray(7, '\0');
}

// A red pixel, then a frame that is blue.
QByteArray gif(const QByteArray &beforeTheFirst, bool twoFrames)
{
    const QByteArray head("GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\xff", 19);
    const QByteArray red(",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 15);
    const QByteArray blue(",\0\0\0\0\x01\0\x01\0\0\x02\x02\x4c\x01\0", 15);
    return head + beforeTheFirst + red + (twoFrames ? blue : QByteArray()) + ';';
}

QByteArray riff(const QByteArray &type, const QByteArray &content)
{
    return type + littleEndian(static_cast<quint32>(content.size())) + content
        + (content.size() % 2 != 0 ? QByteArray(1, '\0') : QByteArray());
}

// The red picture with a colour profile, a text, and where there are frames, two of them.
QByteArray fullWebp(bool twoFrames)
{
    const QByteArray picture = webp().sliced(12);
    const QByteArray size("\x07\0\0\x07\0\0", 6);
    const QByteArray frame = riff("ANMF", QByteArray(6, '\0') + size + QByteArray(4, '\0') + picture);
    return riff("RIFF",
        "WEBP" + riff("VP8X", QByteArray(twoFrames ? "\x36\0\0\0" : "\x34\0\0\0", 4) + size) + riff("ICCP", "a profile")
            + (twoFrames ? riff("ANIM", QByteArray(6, '\0')) + frame + frame : picture) + riff("XMP ", "a text"));
}
} // namespace

void TestPhoto::becomesASquare_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("square") << QSize(104, 104) << QByteArray("png");
    QTest::newRow("small") << QSize(3, 3) << QByteArray("png");
    QTest::newRow("wide") << QSize(400, 10) << QByteArray("png");
    QTest::newRow("high") << QSize(1, 500) << QByteArray("png");
    QTest::newRow("a line") << QSize(2, 200'000) << QByteArray("png"); // its square is of 2 pixels
    QTest::newRow("JPEG") << QSize(2000, 1500) << QByteArray("jpg");
    QTest::newRow("BMP") << QSize(300, 200) << QByteArray("bmp");
}

void TestPhoto::becomesASquare()
{
    QFETCH(const QSize, size);
    QFETCH(const QByteArray, format);
    const QImage photo = decodePhoto(encoded(size, format.constData()), 104);
    QCOMPARE(photo.size(), QSize(104, 104));
    QVERIFY(qRed(photo.pixel(52, 52)) > 200);
}

void TestPhoto::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray png = encoded({64, 64}, "png");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>404</html>");
    QTest::newRow("SVG") << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)");
    QTest::newRow("XPM") << QByteArray("/* XPM */ static char *x[] = {\"1 1 1 1\", \"a c red\", \"a\"};");
    QTest::newRow("PBM") << encoded({8, 8}, "pbm");
    QTest::newRow("icon") << QByteArray::fromHex("00000100010001010000010020003000000016000000") + QByteArray(48, 'x');
    QTest::newRow("TIFF") << QByteArray("II*\0\x08\0\0\0", 8);
    QTest::newRow("compressed SVG") << QByteArray::fromHex("1f8b0800000000000003b3292e4bb7b3b1d107007d0d5f8a0a000000");
    QTest::newRow("PNG without an end") << png.chopped(12);
    QTest::newRow("PNG with a chunk beyond the end") << QByteArray(png).replace(33, 4, bigEndian(0xffffffff));
    QTest::newRow("JPEG of a head") << encoded({8, 8}, "jpg").first(100);
    QTest::newRow("GIF without a picture") << QByteArray("GIF89a\x01\0\x01\0\0\0\0;", 14);
    QTest::newRow("GIF that breaks off") << gif({}, false).chopped(3);
    QTest::newRow("WebP without a picture") << riff("RIFF", "WEBP" + riff("XMP ", "a text"));
    QTest::newRow("cut off") << png.left(png.size() / 2);
    // A picture of some 100 bytes that would unfold to 40 GB.
    QByteArray bomb = png;
    bomb.replace(16, 8, QByteArray::fromHex("000186a0000186a0"));
    QTest::newRow("enormous") << bomb;
}

void TestPhoto::refuses()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(decodePhoto(bytes, 104).isNull());
}

void TestPhoto::leavesSideDataOut_data()
{
    QTest::addColumn<QByteArray>("full");
    QTest::addColumn<QByteArray>("plain"); // what the decoder gets
    const QByteArray png = encoded({8, 8}, "png");
    QByteArray textless = png; // Qt writes none into it, but the density
    if (const qsizetype density = textless.indexOf("pHYs"); density > 0)
        textless.remove(density - 4, 21);
    const QByteArray unfolding = qCompress(QByteArray(100'000, 'a')).sliced(4);
    QTest::newRow("PNG, text") << withPngChunk(png, "zTXt", QByteArray("Comment\0\0", 9) + unfolding) << textless;
    QTest::newRow("PNG, text of the world")
        << withPngChunk(png, "iTXt", QByteArray("Comment\0\1\0\0\0", 12) + unfolding) << textless;
    QTest::newRow("PNG, profile") << withPngChunk(png, "iCCP", QByteArray("p\0\0", 3) + unfolding) << textless;
    QTest::newRow("PNG, animation") << withPngChunk(png, "acTL", bigEndian(2) + bigEndian(0)) << textless;
    QTest::newRow("PNG, more after its end") << png + QByteArray(1000, 'x') << textless;
    const QByteArray jpeg = encoded({8, 8}, "jpg");
    QTest::newRow("JPEG") << jpeg << jpeg;
    QTest::newRow("JPEG, profile") << withJpegPart(jpeg, '\xe2', QByteArray("ICC_PROFILE\0\1\1", 14) + unfolding)
                                   << jpeg;
    QTest::newRow("JPEG, text") << withJpegPart(jpeg, '\xe1', "http://ns.adobe.com/xap/1.0/") << jpeg;
    QTest::newRow("JPEG, comment") << withJpegPart(jpeg, '\xfe', "a comment") << jpeg;
    QTest::newRow("JPEG, more after its end") << jpeg + jpeg << jpeg;
    const QByteArray upright = withJpegPart(jpeg, '\xe1', orientation(1));
    QTest::newRow("JPEG, which side is up") << upright << upright;
    QTest::newRow("JPEG, it twice") << withJpegPart(upright, '\xe1', orientation(1)) << upright;
    QTest::newRow("GIF") << gif({}, false) << gif({}, false);
    QTest::newRow("GIF, frames") << gif({}, true) << gif({}, false);
    QTest::newRow("GIF, comment") << gif(QByteArray("!\xfe\x03"
                                                    "abc\0",
                                             7),
        false) << gif({}, false);
    const QByteArray transparent("!\xf9\x04\0\0\0\0\0", 8);
    QTest::newRow("GIF, transparency") << gif(transparent, false) << gif(transparent, false);
    QTest::newRow("WebP") << webp() << webp();
    const QByteArray extended
        = riff("RIFF", "WEBP" + riff("VP8X", QByteArray("\x10\0\0\0\x07\0\0\x07\0\0", 10)) + webp().sliced(12));
    QTest::newRow("WebP, profile and text") << fullWebp(false) << extended;
    QTest::newRow("WebP, frames") << fullWebp(true) << extended;
}

void TestPhoto::leavesSideDataOut()
{
    QFETCH(const QByteArray, full);
    QFETCH(const QByteArray, plain);
    const PlainPhoto made = PlainPhoto::of(full);
    QCOMPARE(made.bytes.toHex(' '), plain.toHex(' '));
    if (!QImageReader::supportedImageFormats().contains(made.format))
        QSKIP("Qt has no decoder of it here.");
    const QImage photo = decodePhoto(full, 104);
    QCOMPARE(photo.size(), QSize(104, 104));
    QVERIFY(qRed(photo.pixel(52, 52)) > 200);
    QVERIFY(qBlue(photo.pixel(52, 52)) < 50);
}

void TestPhoto::scansAreCounted()
{
    const QByteArray jpeg = encoded({8, 8}, "jpg"); // with one
    const auto withScans = [&](int count) {
        const QByteArray scan = QByteArray("\xff\xda\0\x02", 4) + "x"; // of no use to a decoder
        return PlainPhoto::of(jpeg.chopped(2) + scan.repeated(count - 1) + "\xff\xd9").format;
    };
    QCOMPARE(withScans(PlainPhoto::kMostScans), "jpeg");
    QVERIFY(withScans(PlainPhoto::kMostScans + 1).isEmpty());
}

void TestPhoto::standsUpright()
{
    QImage image(80, 80, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 80; ++x)
            image.setPixel(x, y, qRgb(0, 0, 255)); // above
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg");
    const QImage turned = decodePhoto(withJpegPart(buffer.data(), '\xe1', orientation(3)), 80); // upside down
    QVERIFY(qRed(turned.pixel(40, 10)) > 200);
    QVERIFY(qBlue(turned.pixel(40, 70)) > 200);
}

void TestPhoto::saysWhatItReads()
{
    const bool hasWebp = QImageReader::supportedImageFormats().contains("webp");
    QCOMPARE(photoMediaTypes(),
        hasWebp ? "image/png, image/jpeg, image/gif, image/webp, image/bmp"
                : "image/png, image/jpeg, image/gif, image/bmp");
    QCOMPARE(decodePhoto(webp(), 104).isNull(), !hasWebp);
}

WINDOW_TEST(TestPhoto)
#include "tst_Photo.moc"
