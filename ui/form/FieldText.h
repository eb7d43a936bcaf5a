// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A field's value in words, as plain text without line breaks.
#pragma once

#include "profile/Profile.h"

#include <QCoreApplication>

struct ProfileField;

struct FieldText {
    static constexpr qsizetype kLine = 300;  // characters; more never fits a line
    static constexpr qsizetype kPage = 3000; // characters; more nobody reads in a dialog

    // How a field was changed: `was “Jan Jansen”`, or of a set "turned on: A and B · turned off: C". Each text is
    // cut to `longest` characters.
    [[nodiscard]] static QString change(const ProfileField &field, const QJsonValue &before, const QJsonValue &after,
        const QList<Experiment> &experiments, qsizetype longest = kLine);

    // How a set was changed, by the titles of what differs, hidden ones among them; what is not offered is named by its
    // type. Nothing where `before` or `after` is no set.
    struct SetChange {
        QStringList turnedOn;
        QStringList turnedOff;
    };
    [[nodiscard]] static SetChange setChange(
        const QJsonValue &before, const QJsonValue &after, const QList<Experiment> &experiments);

    // A value as it is: `“Jan Jansen”`, or "not set", "not known", "all off". Cut to `longest` characters.
    [[nodiscard]] static QString value(const ProfileField &field, const QJsonValue &value,
        const QList<Experiment> &experiments, qsizetype longest = kLine);

    // That two different values look the same, and why: "looks the same, in another Unicode spelling". Empty where they
    // are told apart by what value() shows of them.
    [[nodiscard]] static QString likeness(
        const ProfileField &field, const QJsonValue &a, const QJsonValue &b, qsizetype longest = kLine);

    // "A, B and C", cut to `longest` characters. Takes no longer for a list that is cut than for what is left of it.
    [[nodiscard]] static QString list(const QStringList &texts, qsizetype longest);

    // The labels of the fields with these keys as one list: "Job title and Company".
    [[nodiscard]] static QString labels(const QStringList &keys);

    Q_DECLARE_TR_FUNCTIONS(FieldText)
};
