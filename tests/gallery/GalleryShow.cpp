// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "GalleryShow.h"

#include "GalleryStage.h"
#include "LayoutFaults.h"
#include "ShownSecrets.h"
#include "ui/style/Theme.h"

#include <QJsonArray>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace
{
// What is posted is done: layouts, queued calls, paintings.
void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

// As they lie over each other on the screen, each with a hairline around it in place of a frame.
QImage pictureOf(const QWidgetList &windows)
{
    QRect whole;
    for (const QWidget *window : windows)
        whole |= window->geometry();
    whole.adjust(-1, -1, 1, 1);
    const double ratio = windows.constFirst()->devicePixelRatioF();
    QImage image((QSizeF(whole.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(QColor(0x80, 0x84, 0x8c));
    QPainter painter(&image);
    painter.translate(-whole.topLeft());
    for (QWidget *window : windows) {
        painter.drawPixmap(window->geometry().topLeft(), window->grab());
        painter.setPen(QColor(0x50, 0x54, 0x5c));
        painter.drawRect(window->geometry().adjusted(-1, -1, 0, 0));
    }
    return image;
}
} // namespace

QJsonObject GalleryShow::show(const GalleryState &state) const
{
    GalleryStage stage;
    state.bringAbout(stage);
    settle();
    const QWidgetList windows = stage.windows();
    QStringList faults = stage.problems();
    QStringList shortened;
    SecretSearch search;
    for (const QString &secret : stage.secrets())
        search.add(secret);
    for (const QWidget *window : windows) {
        faults += LayoutFaults::of(*window) + ShownSecrets::of(*window, search);
        shortened += LayoutFaults::shortened(*window);
    }
    QJsonObject shown{{u"name"_s, QString::fromLatin1(state.name)}, {u"title"_s, QString::fromLatin1(state.title)},
        {u"window"_s, windows.constLast()->windowTitle()}, {u"faults"_s, QJsonArray::fromStringList(faults)},
        {u"shortened"_s, QJsonArray::fromStringList(shortened)}};
    shown.insert(u"light"_s, save(windows, QString::fromLatin1(state.name) + "-light.png"_L1));
    Theme::apply(Theme::Appearance::Dark);
    settle();
    shown.insert(u"dark"_s, save(windows, QString::fromLatin1(state.name) + "-dark.png"_L1));
    Theme::apply(Theme::Appearance::Light);
    return shown;
}

QString GalleryShow::save(const QWidgetList &windows, const QString &file) const
{
    if (!pictureOf(windows).save(m_folder.filePath(file), "PNG"))
        qFatal("a picture cannot be written");
    return file;
}
