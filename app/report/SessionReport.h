// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// All that helps somebody else to see what a tester saw, in parts that can be left out. It is made of what was gathered
// at one moment, and holds no secret that the log of requests knows.
#pragma once

#include "api/Redaction.h"
#include "report/ReportSection.h"
#include "report/SessionJournal.h"
#include "requests/LoggedCall.h"
#include "testing/ChecklistResult.h"

#include <QCoreApplication>
#include <QDateTime>

class SessionReport
{
public:
    // In the order in which they stand in it.
    enum class Part { WayBack, Versions, Settings, Checklist, Journal, Requests, Picture };
    static constexpr Part kParts[] = {
        Part::WayBack, Part::Versions, Part::Settings, Part::Checklist, Part::Journal, Part::Requests, Part::Picture};
    static constexpr qsizetype kMostCalls = 50;      // the latest, beside the pinned ones
    static constexpr qsizetype kMostOfABody = 8'000; // characters

    // What it is made of.
    struct Source {
        QDateTime time;
        ReportSection wayBack = {};
        QList<QStringList> versions = {}; // name and value
        QList<QStringList> settings = {};
        QList<ChecklistResult> checklist = {};
        QList<JournalEntry> journal = {};
        qint64 forgottenEntries = 0; // of the journal
        QList<LoggedCall> calls = {};
        qint64 leftOutCalls = 0;
        QByteArray picture = {}; // PNG
        Redaction redaction = {};
    };

    SessionReport() = default;
    // Takes a while for long answers and a large picture; may run in any thread.
    [[nodiscard]] static SessionReport of(Source source);

    // Those that it has something for.
    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] static QString name(Part part);

    // `note`: what the person says about it.
    [[nodiscard]] QString html(const QList<Part> &parts, const QString &note) const;
    [[nodiscard]] QString markdown(const QList<Part> &parts, const QString &note) const;

    Q_DECLARE_TR_FUNCTIONS(SessionReport)

private:
    [[nodiscard]] QList<ReportSection> sections(const QList<Part> &parts, const QString &note) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] ReportSection redacted(ReportSection section) const;

    QDateTime m_time;
    Redaction m_redaction;
    QList<std::pair<Part, ReportSection>> m_sections;
};
