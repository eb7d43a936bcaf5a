// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/FieldText.h"

#include "base/Isolation.h"
#include "base/LookAlike.h"
#include "base/VisibleText.h"
#include "profile/ProfileField.h"

#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace
{
QSet<QString> typesIn(const QJsonValue &value)
{
    QSet<QString> types;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &type : array)
        types.insert(type.toString());
    return types;
}

QStringList titles(const QJsonValue &value, const QList<Experiment> &experiments)
{
    const QSet<QString> enabled = typesIn(value);
    QStringList titles;
    for (const Experiment &experiment : experiments) {
        if (experiment.showToUser && enabled.contains(experiment.type))
            titles += experiment.title;
    }
    return titles;
}

// Titles of the experiments in the order of their boxes, then types that have no box.
QStringList titlesOf(QSet<QString> types, const QList<Experiment> &experiments)
{
    QStringList titles;
    for (const Experiment &experiment : experiments) {
        if (types.remove(experiment.type))
            titles += experiment.title.isEmpty() ? experiment.type : experiment.title;
    }
    QStringList rest = types.values();
    rest.sort();
    return titles + rest;
}
} // namespace

FieldText::SetChange FieldText::setChange(
    const QJsonValue &before, const QJsonValue &after, const QList<Experiment> &experiments)
{
    if (!before.isArray() || !after.isArray())
        return {};
    const QSet<QString> old = typesIn(before);
    const QSet<QString> now = typesIn(after);
    return {titlesOf(now - old, experiments), titlesOf(old - now, experiments)};
}

QString FieldText::change(const ProfileField &field, const QJsonValue &before, const QJsonValue &after,
    const QList<Experiment> &experiments, qsizetype longest)
{
    const bool isSet = field.kind == ProfileField::Kind::ChoiceSet;
    const auto [on, off] = isSet ? setChange(before, after, experiments) : SetChange();
    if (on.isEmpty() && off.isEmpty()) {
        const QString was = FieldText::value(field, before, experiments, longest);
        const QString alike = likeness(field, before, after, longest);
        return alike.isEmpty() ? tr("was %1").arg(was) : tr("was %1 · %2", "value, how it differs").arg(was, alike);
    }
    if (off.isEmpty())
        return tr("turned on: %1").arg(list(on, longest));
    if (on.isEmpty())
        return tr("turned off: %1").arg(list(off, longest));
    return tr("turned on: %1 · turned off: %2").arg(list(on, longest), list(off, longest));
}

QString FieldText::value(
    const ProfileField &field, const QJsonValue &value, const QList<Experiment> &experiments, qsizetype longest)
{
    if (value.isUndefined())
        return tr("not known");
    const bool isSet = field.kind == ProfileField::Kind::ChoiceSet;
    const QString words
        = isSet ? list(titles(value, experiments), longest) : visibleText(field.choiceLabel(value.toString()), longest);
    if (words.isEmpty())
        return isSet ? tr("all off") : tr("not set");
    return tr("“%1”").arg(isolated(words));
}

QString FieldText::likeness(const ProfileField &field, const QJsonValue &a, const QJsonValue &b, qsizetype longest)
{
    if (!a.isString() || !b.isString())
        return {};
    const auto alike = lookAlike(field.choiceLabel(a.toString()), field.choiceLabel(b.toString()), longest);
    if (!alike)
        return {};
    switch (*alike) {
    case LookAlike::Spelling:
        return tr("looks the same, in another Unicode spelling", "of two texts");
    case LookAlike::Spaces:
        return tr("looks the same, with another kind of space", "of two texts");
    case LookAlike::Hyphens:
        return tr("looks the same, with another kind of hyphen", "of two texts");
    case LookAlike::Several:
        return tr("looks the same, with other characters that look alike", "of two texts");
    case LookAlike::Ends:
        return tr("looks the same, and differs beyond what is shown", "of two texts");
    }
    Q_UNREACHABLE();
}

QString FieldText::list(const QStringList &texts, qsizetype longest)
{
    // QLocale copies the whole list for each of its items.
    QStringList first;
    qsizetype length = 0;
    for (qsizetype i = 0; i < texts.size() && length <= 2 * longest; ++i) { // a character has up to two units
        first += texts.at(i).first(std::min(texts.at(i).size(), 2 * longest + 1));
        length += first.last().size();
    }
    return visibleText(QLocale().createSeparatedList(first), longest);
}

QString FieldText::labels(const QStringList &keys)
{
    QStringList labels;
    for (const ProfileField &field : profileFields()) {
        if (keys.contains(field.key))
            labels += field.label();
    }
    return QLocale().createSeparatedList(labels);
}
