// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Who it is at a glance: the photo where there is one that can be read, initials on the person's own colour else.
#include "TestRunner.h"
#include "profile/ProfileModel.h"
#include "ui/account/AccountHeader.h"
#include "ui/account/Photo.h"
#include "ui/style/Theme.h"

#include <QBuffer>
#include <QImage>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

class TestHeaderPhoto : public QObject
{
    Q_OBJECT

private slots:
    void showsInitials();
    void showsThePhoto();
    void showsInitialsForABrokenPhoto_data();
    void showsInitialsForABrokenPhoto();
    void forgetsAPhotoThatComesLate();
    void doesNotWaitForADecoderThatNeverEnds();
};

namespace
{
constexpr int kEdge = 52; // of the circle
constexpr int kLeft = 24;

struct Shown {
    Shown()
    {
        model.setServerProfile(Profile::fromJson({{u"success"_s, true}, {u"id"_s, 42}, {u"name"_s, u"Jan Jansen"_s}}));
        header.resize(760, header.sizeHint().height());
    }

    void setPhoto(const QByteArray &bytes)
    {
        header.setPhoto(bytes);
        photoThreads().waitForDone(); // it is decoded there
    }
    [[nodiscard]] QImage circle()
    {
        QCoreApplication::processEvents();
        const QImage picture = header.grab().toImage();
        return picture.copy(kLeft, (picture.height() - 1 - kEdge) / 2, kEdge, kEdge);
    }
    // Beside the letters.
    [[nodiscard]] QRgb ground() { return circle().pixel(4, kEdge / 2); }
    [[nodiscard]] bool hasLetters()
    {
        const QImage image = circle();
        for (int x = 0; x < kEdge; ++x) {
            if (image.pixelColor(x, kEdge / 2) == Qt::white)
                return true;
        }
        return false;
    }

    ProfileModel model;
    AccountHeader header{model};
};

QByteArray redPhoto()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}
} // namespace

void TestHeaderPhoto::showsInitials()
{
    Shown shown;
    QCOMPARE(shown.ground(), Theme::avatar(42).rgb());
    QVERIFY(shown.hasLetters());
}

void TestHeaderPhoto::showsThePhoto()
{
    Shown shown;
    shown.setPhoto(redPhoto());
    QCOMPARE(shown.ground(), QColor(Qt::red).rgb());
    QVERIFY(!shown.hasLetters());
    shown.header.clearPhoto();
    QCOMPARE(shown.ground(), Theme::avatar(42).rgb());
    QVERIFY(shown.hasLetters());
}

void TestHeaderPhoto::showsInitialsForABrokenPhoto_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no picture") << QByteArray("<html>");
    QTest::newRow("cut off") << redPhoto().first(40);
}

void TestHeaderPhoto::showsInitialsForABrokenPhoto()
{
    QFETCH(const QByteArray, bytes);
    Shown shown;
    shown.setPhoto(bytes);
    QCOMPARE(shown.ground(), Theme::avatar(42).rgb());
    QVERIFY(shown.hasLetters());
}

// Of the account that was there before.
void TestHeaderPhoto::forgetsAPhotoThatComesLate()
{
    Shown shown;
    shown.setPhoto(redPhoto());
    shown.header.clearPhoto();
    QCOMPARE(shown.ground(), Theme::avatar(42).rgb());
}

void TestHeaderPhoto::doesNotWaitForADecoderThatNeverEnds()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    QSemaphore ended;
    photoThreads().start([&] {
        begun.release();
        mayEnd.acquire();
        ended.release();
    });
    begun.acquire();
    {
        Shown shown;
        shown.header.setPhoto(redPhoto());
    }
    QCOMPARE(ended.available(), 0); // the header is gone, and the decoder still at work
    mayEnd.release();
    photoThreads().waitForDone();
}

WINDOW_TEST(TestHeaderPhoto)
#include "tst_HeaderPhoto.moc"
