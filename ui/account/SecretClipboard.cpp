// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/SecretClipboard.h"

#include "base/Secret.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds stays) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(stays);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::takeBack);
}

SecretClipboard::~SecretClipboard()
{
    takeBack();
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *content = new QMimeData;
    content->setText(QString::fromLatin1(secret.bytes()));
    // The marks that clipboard managers of KDE and others, macOS and Windows look for.
    content->setData(u"x-kde-passwordManagerHint"_s, "secret");
    content->setData(u"application/x-nspasteboard-concealed-type"_s, "secret");
    content->setData(uR"(application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing")"_s, "1");
    m_content = content;
    QGuiApplication::clipboard()->setMimeData(content);
    m_timer.start();
}

void SecretClipboard::takeBack()
{
    m_timer.stop();
    // The clipboard is emptied only while it has our own object: what was copied since stays. Its text is not compared,
    // since reading it could wait for another program.
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_content && clipboard->mimeData() == m_content)
        clipboard->clear();
    m_content.clear();
}
