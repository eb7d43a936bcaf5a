// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A sign that points somewhere points the other way where one reads the other way.
#include "TestRunner.h"
#include "ui/style/Glyph.h"

#include <QImage>
#include <QPainter>
#include <QTest>

class TestGlyph : public QObject
{
    Q_OBJECT

private slots:
    static void isMirroredWhereItPoints_data();
    static void isMirroredWhereItPoints();
};

namespace
{
QImage painted(Glyph glyph, Qt::LayoutDirection direction)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paintGlyph(painter, glyph, QRectF(0, 0, 32, 32), Qt::black);
    return image;
}
} // namespace

void TestGlyph::isMirroredWhereItPoints_data()
{
    QTest::addColumn<Glyph>("glyph");
    QTest::addColumn<bool>("points");
    QTest::newRow("revert") << Glyph::Revert << true;
    QTest::newRow("done") << Glyph::Done << false; // a check mark is the same everywhere
    QTest::newRow("down") << Glyph::Down << false;
}

void TestGlyph::isMirroredWhereItPoints()
{
    QFETCH(const Glyph, glyph);
    QFETCH(const bool, points);
    const QImage left = painted(glyph, Qt::LeftToRight);
    const QImage right = painted(glyph, Qt::RightToLeft);
    QCOMPARE(left != right, points);
    if (!points)
        return;
    // The same amount of ink, on the other side: not to the pixel, as edges are smoothed.
    const auto ink = [](const QImage &image, int from, int to) {
        int sum = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y)
                sum += 255 - qGray(image.pixel(x, y));
        }
        return sum;
    };
    QVERIFY(qAbs(ink(left, 0, 16) - ink(right, 16, 32)) < ink(left, 0, 32) / 50);
    QVERIFY(qAbs(ink(left, 0, 16) - ink(right, 0, 16)) > ink(left, 0, 32) / 50);
}

WINDOW_TEST(TestGlyph)
#include "tst_Glyph.moc"
