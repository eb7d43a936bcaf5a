// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The whole of a message, and of the call that it is about, to read and to copy.
#pragma once

#include <QDialog>

class DetailsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Content {
        QString text;              // plain, in lines
        QString curl = {};         // a line for bash; empty: none can be made
        bool hasLogButton = false; // the log of requests has the call
    };

    DetailsDialog(const Content &content, QWidget *parent);

signals:
    void requestWanted(); // in the log; the dialog closes
};
