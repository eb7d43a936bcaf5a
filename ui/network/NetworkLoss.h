// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Asks how to go on where the network settings that were chosen cannot be read. Nothing is sent before the answer: the
// proxy that is missing may be there to hide who sends, and the authority to tell whose answer it is.
#pragma once

#include <QObject>

class NetworkStore;
class QWidget;

class NetworkLoss : public QObject
{
    Q_OBJECT
public:
    // Both outlive it; the questions are the window's.
    NetworkLoss(NetworkStore &network, QWidget *window);

private:
    void ask(const QString &why);
    void choose(const QString &why);

    NetworkStore &m_network;
    QWidget *m_window;
};
