// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The journeys that a person walks by hand, read from tests/manual/checklist.md, which is the one source: it can be
// read on its own, and is in the program as a resource. Its sentences are English, as the simulator's are.
#pragma once

#include "base/Parsed.h"

#include <QList>
#include <QString>
#include <QStringList>

struct Checklist {
    struct Step {
        QString action; // what to do
        QString seen;   // what must be seen then
    };
    struct Journey {
        QString title;
        QString start; // the command, as it is typed in a shell
        QList<Step> steps;

        // Of the command, without the program's name; empty where that is not the editor.
        [[nodiscard]] QStringList arguments() const;
        // Steps and what must be seen, as the file has them.
        [[nodiscard]] QString stepsMarkdown() const;
    };
    static constexpr qsizetype kMost = 25; // journeys: more are not done in half an hour

    QList<Journey> journeys;

    // Each journey is a heading of the second level, a line "Start: `COMMAND`", and numbered steps with a line "See: …"
    // each. The error names the line.
    [[nodiscard]] static Parsed<Checklist> of(const QString &markdown);
    // That of the program; empty if it cannot be read, which a test keeps from being.
    [[nodiscard]] static Checklist builtIn();
};
