// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "PlayRequest.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kLongest = 3'600'000; // ms of latency, and of a delay

// A value that is a whole number of at least `least`, also as the text of a form; -1: it is not.
int number(const QJsonValue &value, int least, int most = std::numeric_limits<int>::max())
{
    bool isNumber = true;
    const double wanted = value.isString() ? value.toString().toInt(&isNumber) : value.toDouble(-1);
    const bool isWhole = isNumber && wanted >= least && wanted <= most && wanted == static_cast<int>(wanted);
    return isWhole ? static_cast<int>(wanted) : -1;
}

QString readCalls(const QJsonValue &value, Scenario::Calls *calls)
{
    *calls = {};
    const QJsonArray names = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &name : names) {
        const auto found
            = std::ranges::find_if(callNames(), [&](const CallName &c) { return c.name == name.toString(); });
        if (found == callNames().end()) {
            QStringList known;
            for (const CallName &call : callNames())
                known += call.name;
            return u"There is no kind of call \"%1\"; there are %2"_s.arg(name.toString(), known.join(u", "_s));
        }
        *calls |= found->call;
    }
    return {};
}

QString readNumbers(const QJsonObject &body, Play *play)
{
    const auto read = [&](QLatin1StringView name, int least, int most, auto set) {
        if (!body.contains(name))
            return QString();
        const int value = number(body.value(name), least, most);
        if (value < 0)
            return u"\"%1\" has to be a whole number from %2 to %3"_s.arg(name).arg(least).arg(most);
        set(value);
        return QString();
    };
    constexpr int kMost = 1'000'000;
    QString error = read("from"_L1, 1, kMost, [&](int n) { play->from = n; });
    if (error.isEmpty())
        error = read("times"_L1, 0, kMost, [&](int n) { play->scenario.times = n; });
    if (error.isEmpty())
        error = read("latency"_L1, 0, kLongest, [&](int n) { play->scenario.latency = std::chrono::milliseconds(n); });
    if (error.isEmpty())
        error
            = read("delay"_L1, 0, kLongest, [&](int n) { play->scenario.commitDelay = std::chrono::milliseconds(n); });
    return error;
}

QString readPlay(const QJsonObject &body, Play *play)
{
    const QString name = body.value("name"_L1).toString();
    const Scenario *found = scenario(name);
    if (found == nullptr) {
        QStringList known;
        for (const Scenario &s : scenarios())
            known += s.name;
        return u"There is no scenario \"%1\"; there are %2"_s.arg(name, known.join(u", "_s));
    }
    play->scenario = *found;
    QString error;
    if (body.contains("calls"_L1))
        error = readCalls(body.value("calls"_L1), &play->scenario.calls);
    return error.isEmpty() ? readNumbers(body, play) : error;
}

QJsonObject objectOf(const QString &word)
{
    QStringList parts = word.split(u':');
    QJsonObject object{{u"name"_s, parts.takeFirst()}};
    for (const QString &part : std::as_const(parts)) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        object.insert(
            name, name == "calls"_L1 ? QJsonValue(QJsonArray::fromStringList(value.split(u'+'))) : QJsonValue(value));
    }
    return object;
}
} // namespace

PlayRequest PlayRequest::ofWord(const QString &word)
{
    QJsonArray all;
    const QStringList words = word.split(u',');
    for (const QString &one : words)
        all.append(objectOf(one));
    return of({{u"scenarios"_s, all}});
}

PlayRequest PlayRequest::of(const QJsonObject &body)
{
    PlayRequest request;
    const QJsonValue several = body.value("scenarios"_L1);
    const QJsonArray all = several.isArray() ? several.toArray() : QJsonArray{body};
    for (const QJsonValue &one : all) {
        Play play;
        request.error = readPlay(one.toObject(), &play);
        if (!request.error.isEmpty())
            return request;
        request.plays.append(play);
    }
    request.error = ScenarioPlayer::clash(request.plays);
    return request;
}
