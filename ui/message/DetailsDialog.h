// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The whole of a message, to read and to copy.
#pragma once

#include <QDialog>

class DetailsDialog : public QDialog
{
    Q_OBJECT
public:
    DetailsDialog(const QString &sentence, const QString &details, QWidget *parent);
};
