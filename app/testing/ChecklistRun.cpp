// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testing/ChecklistRun.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

using Verdict = ChecklistResult::Verdict;

namespace
{
QString inWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return ChecklistRun::tr("not done");
    case Verdict::Passed:
        return ChecklistRun::tr("passed");
    case Verdict::Failed:
        return ChecklistRun::tr("failed");
    }
    Q_UNREACHABLE();
}

// A cell of a table holds no line break, and a bar would end it.
QString cell(const QString &text)
{
    return text.simplified().replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s);
}
} // namespace

ChecklistRun::ChecklistRun(const Checklist &list, QObject *parent) : QObject(parent), m_list(list)
{
}

const Checklist &ChecklistRun::list() const
{
    prepare();
    return m_list;
}

QList<ChecklistResult> ChecklistRun::results() const
{
    prepare();
    return m_results;
}

bool ChecklistRun::isBegun() const
{
    return std::ranges::any_of(
        m_results, [](const ChecklistResult &r) { return r.verdict != Verdict::Open || !r.note.isEmpty(); });
}

int ChecklistRun::count(Verdict verdict) const
{
    prepare();
    return static_cast<int>(std::ranges::count(m_results, verdict, &ChecklistResult::verdict));
}

int ChecklistRun::nextOpen(int journey) const
{
    prepare();
    const int all = static_cast<int>(m_results.size());
    for (int step = 1; step <= all; ++step) {
        const int next = (journey + step) % all;
        if (m_results[next].verdict == Verdict::Open)
            return next;
    }
    return -1;
}

void ChecklistRun::setVerdict(int journey, Verdict verdict)
{
    prepare();
    if (std::exchange(m_results[journey].verdict, verdict) != verdict)
        emit changed(journey);
}

void ChecklistRun::setNote(int journey, const QString &note)
{
    prepare();
    if (std::exchange(m_results[journey].note, note) != note)
        emit changed(journey);
}

QString ChecklistRun::progress() const
{
    return tr("Passed: %1. Failed: %2. Not done: %3.")
        .arg(QString::number(count(Verdict::Passed)), QString::number(count(Verdict::Failed)),
            QString::number(count(Verdict::Open)));
}

QString ChecklistRun::markdown(const QStringList &about) const
{
    prepare();
    QString text = u"# %1\n\n"_s.arg(tr("Checklist"));
    const QStringList facts = about + QStringList(progress());
    for (const QString &fact : facts)
        text += u"- "_s + fact + u'\n';
    text += u"\n| %1 | %2 | %3 |\n| --- | --- | --- |\n"_s.arg(tr("Journey"), tr("Result"), tr("Note"));
    for (const ChecklistResult &result : std::as_const(m_results))
        text += u"| %1 | %2 | %3 |\n"_s.arg(cell(result.title), inWords(result.verdict), cell(result.note));
    return text;
}

void ChecklistRun::prepare() const
{
    if (!m_results.isEmpty())
        return;
    if (m_list.journeys.isEmpty())
        m_list = Checklist::builtIn();
    for (const Checklist::Journey &journey : std::as_const(m_list.journeys))
        m_results += {.title = journey.title};
}
