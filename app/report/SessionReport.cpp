// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "report/SessionReport.h"

#include "base/SentenceLocale.h"
#include "report/ReportHtml.h"
#include "report/ReportMarkdown.h"
#include "requests/CallFormats.h"
#include "requests/CallText.h"
#include "requests/RedactedCall.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
QString timeOf(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toUTC().toString(u"HH:mm:ss.zzz"_s);
}

QString verdict(ChecklistResult::Verdict verdict)
{
    switch (verdict) {
    case ChecklistResult::Verdict::Open:
        return SessionReport::tr("not done", "an item of the checklist");
    case ChecklistResult::Verdict::Passed:
        return SessionReport::tr("passed", "an item of the checklist");
    case ChecklistResult::Verdict::Failed:
        return SessionReport::tr("failed", "an item of the checklist");
    }
    Q_UNREACHABLE();
}

QString kindOf(JournalEntry::Kind kind)
{
    switch (kind) {
    case JournalEntry::Kind::Command:
        return SessionReport::tr("pressed", "a command");
    case JournalEntry::Kind::Message:
        return SessionReport::tr("said", "a message");
    case JournalEntry::Kind::State:
        return SessionReport::tr("state");
    }
    Q_UNREACHABLE();
}

ReportSection checklist(const QList<ChecklistResult> &results)
{
    ReportSection section{.title = SessionReport::name(SessionReport::Part::Checklist),
        .columns = {SessionReport::tr("Item"), SessionReport::tr("Result"), SessionReport::tr("Note")}};
    for (const ChecklistResult &result : results)
        section.rows += {result.title, verdict(result.verdict), result.note};
    return section;
}

ReportSection journal(const SessionReport::Source &source)
{
    ReportSection section{.title = SessionReport::name(SessionReport::Part::Journal),
        .columns = {SessionReport::tr("Time (UTC)"), SessionReport::tr("What", "command, message or state"),
            SessionReport::tr("Text")}};
    if (source.forgottenEntries > 0)
        section.text
            = SessionReport::tr("The first %Ln entry(s) are gone.", nullptr, static_cast<int>(source.forgottenEntries));
    for (const JournalEntry &entry : source.journal)
        section.rows += {timeOf(entry.time), kindOf(entry.kind), entry.text};
    return section;
}

void shorten(RedactedCall::Body &body)
{
    if (body.text.size() <= SessionReport::kMostOfABody)
        return;
    body.text.truncate(SessionReport::kMostOfABody);
    body.isWhole = false;
}

QString lineOf(const RedactedCall &call)
{
    const LoggedCall &row = call.call;
    QStringList parts{
        timeOf(row.began), CallText::purpose(row.purpose), QString::fromLatin1(row.method) + u' ' + call.path};
    if (row.status != 0)
        parts += QString::number(row.status);
    parts += CallText::outcome(row);
    if (row.ended >= 0)
        parts += SessionReport::tr("%1 ms").arg(QLocale().toString(row.ended));
    if (row.isPinned)
        parts += SessionReport::tr("pinned");
    return parts.join(u" · "_s);
}

ReportSection requests(SessionReport::Source &source)
{
    ReportSection section{.title = SessionReport::name(SessionReport::Part::Requests)};
    if (source.leftOutCalls > 0)
        section.text
            = SessionReport::tr("%Ln earlier request(s) are left out.", nullptr, static_cast<int>(source.leftOutCalls));
    for (const LoggedCall &logged : std::as_const(source.calls)) {
        RedactedCall call = RedactedCall::of(logged, source.redaction);
        shorten(call.request);
        shorten(call.answer);
        section.blocks += {lineOf(call),
            {CallFormats::requestText(call, true).trimmed(), CallFormats::answerText(call, true).trimmed()},
            logged.error.has_value()};
    }
    return section;
}

} // namespace

QString SessionReport::name(Part part)
{
    switch (part) {
    case Part::WayBack:
        return tr("How to get there again");
    case Part::Versions:
        return tr("Versions");
    case Part::Settings:
        return tr("Settings");
    case Part::Checklist:
        return tr("Checklist");
    case Part::Journal:
        return tr("What was pressed and said");
    case Part::Requests:
        return tr("Requests");
    case Part::Picture:
        return tr("Picture of the window");
    }
    Q_UNREACHABLE();
}

SessionReport SessionReport::of(Source source)
{
    SessionReport report;
    report.m_time = source.time;
    const ReportSection asked = requests(source); // first: it teaches the redaction the secrets of these calls
    report.m_redaction = source.redaction;
    const auto add = [&](Part part, const ReportSection &section) {
        if (!section.isEmpty())
            report.m_sections.append({part, report.redacted(section)});
    };
    add(Part::WayBack, source.wayBack);
    add(Part::Versions, {.title = name(Part::Versions), .rows = source.versions});
    add(Part::Settings, {.title = name(Part::Settings), .rows = source.settings});
    add(Part::Checklist, checklist(source.checklist));
    add(Part::Journal, journal(source));
    add(Part::Requests, asked);
    add(Part::Picture,
        {.title = name(Part::Picture), .picture = source.picture, .pictureName = tr("The window of the editor")});
    return report;
}

QList<SessionReport::Part> SessionReport::parts() const
{
    QList<Part> parts;
    for (const auto &[part, section] : m_sections)
        parts += part;
    return parts;
}

// By value, once more: what a message or a setting says may hold what a call has shown to be secret.
ReportSection SessionReport::redacted(ReportSection section) const
{
    // Not the command: an option of it may read as a password does ("demo"), and WayBack masks what is not its own.
    section.text = m_redaction.text(section.text);
    for (QStringList &row : section.rows) {
        for (QString &cell : row)
            cell = m_redaction.text(cell);
    }
    for (ReportSection::Block &block : section.blocks) {
        block.title = m_redaction.text(block.title);
        for (QString &text : block.texts)
            text = m_redaction.text(text);
    }
    return section;
}

QList<ReportSection> SessionReport::sections(const QList<Part> &parts, const QString &note) const
{
    QList<ReportSection> sections;
    if (!note.trimmed().isEmpty())
        sections += redacted({.title = tr("What happened"), .text = note.trimmed()});
    for (const auto &[part, section] : m_sections) {
        if (parts.contains(part))
            sections += section;
    }
    return sections;
}

QString SessionReport::title() const
{
    return tr("Profile Editor, report of %1", "date and time").arg(SentenceLocale::moment(m_time));
}

QString SessionReport::html(const QList<Part> &parts, const QString &note) const
{
    return ReportHtml::of(title(), sections(parts, note));
}

QString SessionReport::markdown(const QList<Part> &parts, const QString &note) const
{
    return ReportMarkdown::of(title(), sections(parts, note));
}
