// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/FieldText.h"

#include "base/VisibleText.h"
#include "profile/ProfileField.h"

#include <QJsonArray>
#include <QLocale>
#include <QSet>

namespace
{
QString titles(const QJsonArray &types, const QList<Experiment> &experiments)
{
    QSet<QString> enabled;
    for (const QJsonValue &type : types)
        enabled.insert(type.toString());
    QStringList titles;
    for (const Experiment &experiment : experiments) {
        if (experiment.showToUser && enabled.contains(experiment.type))
            titles += experiment.title;
    }
    return QLocale().createSeparatedList(titles);
}
} // namespace

QString FieldText::was(const ProfileField &field, const QJsonValue &value, const QList<Experiment> &experiments)
{
    return tr("was %1").arg(FieldText::value(field, value, experiments));
}

QString FieldText::value(
    const ProfileField &field, const QJsonValue &value, const QList<Experiment> &experiments, qsizetype longest)
{
    if (value.isUndefined())
        return tr("not known");
    const bool isSet = field.kind == ProfileField::Kind::ChoiceSet;
    const QString words = isSet ? titles(value.toArray(), experiments) : field.choiceLabel(value.toString());
    if (words.isEmpty())
        return isSet ? tr("all off") : tr("not set");
    return tr("“%1”").arg(visibleText(words, longest));
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
