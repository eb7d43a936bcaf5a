// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Copies a secret so that clipboard managers know to leave it alone, and takes it back after a while.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QMimeData;
class Secret;

class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kStays{60'000};

    explicit SecretClipboard(QObject *parent = nullptr, std::chrono::milliseconds stays = kStays);
    ~SecretClipboard() override; // takes it back

    void copy(const Secret &secret);
    // Clears the clipboard, unless something else was copied since.
    void takeBack();

private:
    QTimer m_timer;
    QPointer<QMimeData> m_content; // the clipboard's
};
