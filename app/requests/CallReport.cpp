// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "requests/CallReport.h"

#include "base/Isolation.h"
#include "base/Version.h"
#include "requests/CallFormats.h"
#include "requests/CallText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{
// What came of it, with the status where there is one: "refused (HTTP 200)".
QString outcome(const LoggedCall &call)
{
    const QString word = CallText::outcome(call);
    return call.status == 0 ? CallReport::tr("Outcome: %1", "a word").arg(word)
                            : CallReport::tr("Outcome: %1 (HTTP %2)", "a word, a status").arg(word).arg(call.status);
}
} // namespace

QStringList CallReport::times(const RedactedCall &call)
{
    const LoggedCall &row = call.call;
    QStringList lines{tr("Began at %1 UTC", "a time").arg(call.began.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s))};
    const QLocale locale;
    if (row.sent >= 0)
        lines += tr("Sent after %1 ms").arg(locale.toString(row.sent));
    if (row.answered >= 0)
        lines += tr("Answer began after %1 ms").arg(locale.toString(row.answered));
    if (row.ended >= 0)
        lines += tr("Ended after %1 ms").arg(locale.toString(row.ended));
    return lines;
}

QString CallReport::version()
{
    return tr("Profile Editor %1 with Qt %2").arg(QLatin1StringView(kVersionText), QLatin1StringView(qVersion()));
}

// What was read from an answer comes behind that answer; without one it is what says most.
QString CallReport::of(const QString &said, const QString &details, const RedactedCall &call)
{
    const QString asked
        = tr("Asked: %1 (%2)", "method and address, what for")
              .arg(QString::fromLatin1(call.call.method) + u' ' + call.url, CallText::purpose(call.call.purpose));
    const bool hasAnswer = call.call.status != 0;
    // What others wrote stays as it is; the rest is copied and sent, so without isolates.
    QStringList parts{withoutIsolates(said), hasAnswer ? QString() : details};
    parts
        += withoutIsolates((QStringList{asked, outcome(call.call)} + times(call) + QStringList{version()}).join(u'\n'));
    parts += tr("Request:") + u'\n' + CallFormats::requestText(call, true).trimmed();
    parts += tr("Answer:") + u'\n' + CallFormats::answerText(call, true).trimmed();
    if (hasAnswer && !details.isEmpty())
        parts += tr("Read from it:") + u'\n' + details;
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString CallReport::ofNoCall(const QString &said, const QString &details, bool isGone)
{
    QStringList parts{withoutIsolates(said), details,
        isGone ? tr("The log of requests has this call no more.") : QString(), withoutIsolates(version())};
    parts.removeAll(QString());
    parts.removeDuplicates(); // details that say what was said
    return parts.join(u"\n\n"_s);
}
