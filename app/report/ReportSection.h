// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A part of a report as what writes it takes it: as HTML, as Markdown.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

struct ReportSection {
    // Texts that are folded away under a line.
    struct Block {
        QString title;
        QStringList texts; // as they are, in lines
        bool isProblem = false;
    };

    QString title;
    QString text = {};            // a paragraph; empty: none
    QString command = {};         // for a shell, in one line; empty: none
    QStringList columns = {};     // of the table; empty: its first column is what the second one is called
    QList<QStringList> rows = {}; // of the table
    QList<Block> blocks = {};
    QByteArray picture = {}; // PNG; empty: none
    QString pictureName = {};

    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && command.isEmpty() && rows.isEmpty() && blocks.isEmpty() && picture.isEmpty();
    }
};
