// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A program's options as completions of a shell and as a section of its man page.
#pragma once

#include <QCommandLineOption>
#include <QHash>

namespace OptionTexts
{
// A section of the man page with a list of terms.
struct Topic {
    QString heading;
    QList<std::pair<QString, QString>> entries; // term, sentence
};

struct Program {
    QString name;
    QList<QCommandLineOption> options;
    QHash<QString, QStringList> values; // the option's first name -> all the values it takes
    QList<Topic> topics = {};
};

// `format` is bash, zsh, fish or man; empty: there is no such format. An option whose value is called FILE completes
// file names.
[[nodiscard]] QString of(const Program &program, const QString &format);
} // namespace OptionTexts
