// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testing/Checklist.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
const QString kCheckedProgram = u"ei-profile-editor"_s;

// Reads the lines one after the other into a checklist.
class ChecklistLines
{
public:
    // Whether the line has its place here.
    [[nodiscard]] bool take(const QString &line)
    {
        static const QRegularExpression heading(u"^## (?:\\d+\\. )?(.+)$"_s);
        static const QRegularExpression start(u"^Start: `([^`]+)`$"_s);
        static const QRegularExpression step(u"^\\d+\\. (.+)$"_s);
        static const QRegularExpression seen(u"^   - See: (.+)$"_s);
        if (line.trimmed().isEmpty())
            return true;
        if (const auto match = heading.match(line); match.hasMatch()) {
            const bool isWhole = list.journeys.isEmpty() || isComplete();
            list.journeys += {match.captured(1), {}, {}};
            return isWhole;
        }
        if (list.journeys.isEmpty())
            return true; // what comes before the first one is for whoever reads the file
        Checklist::Journey &journey = list.journeys.last();
        if (const auto match = start.match(line); match.hasMatch() && journey.start.isEmpty()) {
            journey.start = match.captured(1);
            return true;
        }
        if (const auto match = step.match(line); match.hasMatch() && !journey.start.isEmpty() && hasSeenAll()) {
            journey.steps += {match.captured(1), {}};
            return true;
        }
        if (const auto match = seen.match(line); match.hasMatch() && !hasSeenAll()) {
            journey.steps.last().seen = match.captured(1);
            return true;
        }
        return false;
    }
    [[nodiscard]] bool isComplete() const
    {
        return !list.journeys.isEmpty() && !list.journeys.last().steps.isEmpty() && hasSeenAll();
    }

    Checklist list;

private:
    [[nodiscard]] bool hasSeenAll() const
    {
        const QList<Checklist::Step> &steps = list.journeys.last().steps;
        return steps.isEmpty() || !steps.last().seen.isEmpty();
    }
};
} // namespace

QStringList Checklist::Journey::arguments() const
{
    QStringList words = QProcess::splitCommand(start);
    return !words.isEmpty() && words.takeFirst() == kCheckedProgram ? words : QStringList();
}

QString Checklist::Journey::stepsMarkdown() const
{
    QString text;
    for (int i = 0; i < steps.size(); ++i)
        text += u"%1. %2\n   - See: %3\n"_s.arg(QString::number(i + 1), steps[i].action, steps[i].seen);
    return text;
}

Parsed<Checklist> Checklist::of(const QString &markdown)
{
    ChecklistLines reading;
    int number = 0;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        ++number;
        if (!reading.take(line))
            return {{}, u"line %1: %2"_s.arg(QString::number(number), line)};
    }
    if (!reading.isComplete())
        return {{}, u"line %1: the last journey is not whole"_s.arg(number)};
    return {reading.list, {}};
}

Checklist Checklist::builtIn()
{
    QFile file(u":/testing/checklist.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return of(QString::fromUtf8(file.readAll())).value.value_or(Checklist());
}
