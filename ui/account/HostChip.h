// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The server as a coloured pill, which opens a menu. Production is green; every other host has another colour.
#pragma once

#include "api/ServerAddress.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPointer>

class HostChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit HostChip(QWidget *parent);

    // `text` is what it says of the server.
    void setServer(const ServerAddress &server, const QString &text);
    // Opens below the button, at its trailing edge. It is deleted when it closes.
    void openMenu(QMenu *menu);
    [[nodiscard]] QMenu *menu() const { return m_menu; } // while it is open

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ServerAddress m_server;
    QPointer<QMenu> m_menu;
};
