// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What a report says of the program, the computer and the settings that matter: names and values, for people. No
// secret, no name of the computer, no folder.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QStringList>

class Core;
class QWidget;

struct ReportFacts {
    [[nodiscard]] static QList<QStringList> versions();
    [[nodiscard]] static QList<QStringList> settings(const Core &core, const QWidget &window);

    Q_DECLARE_TR_FUNCTIONS(ReportFacts)
};
