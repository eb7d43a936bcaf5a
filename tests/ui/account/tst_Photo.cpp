// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Bytes from anywhere become a small square, or nothing.
#include "TestRunner.h"
#include "ui/account/Photo.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPhoto : public QObject
{
    Q_OBJECT

private slots:
    void becomesASquare_data();
    void becomesASquare();
    void refuses_data();
    void refuses();
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
} // namespace

void TestPhoto::becomesASquare_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("square") << QSize(104, 104) << QByteArray("png");
    QTest::newRow("small") << QSize(3, 3) << QByteArray("png");
    QTest::newRow("wide") << QSize(400, 10) << QByteArray("png");
    QTest::newRow("high") << QSize(1, 500) << QByteArray("png");
    QTest::newRow("JPEG") << QSize(2000, 1500) << QByteArray("jpg");
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
    QTest::newRow("BMP") << encoded({8, 8}, "bmp");
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

WINDOW_TEST(TestPhoto)
#include "tst_Photo.moc"
