// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/ProfileField.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace
{
using Kind = ProfileField::Kind;

constexpr ProfileField::Choice kSortOrders[] = {
    {QLatin1StringView("last-accessed-desc"), QT_TRANSLATE_NOOP("ProfileField", "Last opened first")},
    {QLatin1StringView("created-desc"), QT_TRANSLATE_NOOP("ProfileField", "Newest first")},
    {QLatin1StringView("created-asc"), QT_TRANSLATE_NOOP("ProfileField", "Oldest first")},
    {QLatin1StringView("added-desc"), QT_TRANSLATE_NOOP("ProfileField", "Last joined first")},
    {QLatin1StringView("added-asc"), QT_TRANSLATE_NOOP("ProfileField", "First joined first")},
    {QLatin1StringView("name-asc"), QT_TRANSLATE_NOOP("ProfileField", "Name, A to Z")},
    {QLatin1StringView("name-desc"), QT_TRANSLATE_NOOP("ProfileField", "Name, Z to A")},
};

constexpr ProfileField kFields[] = {
    {QLatin1StringView("name"), QT_TRANSLATE_NOOP("ProfileField", "Name"), QT_TRANSLATE_NOOP("ProfileField", "&Name"),
        "", Kind::Text, {}},
    {QLatin1StringView("jobTitle"), QT_TRANSLATE_NOOP("ProfileField", "Job title"),
        QT_TRANSLATE_NOOP("ProfileField", "&Job title"), "", Kind::Text, {}},
    {QLatin1StringView("companyName"), QT_TRANSLATE_NOOP("ProfileField", "Company"),
        QT_TRANSLATE_NOOP("ProfileField", "&Company"), "", Kind::Text, {}},
    {QLatin1StringView("timezone"), QT_TRANSLATE_NOOP("ProfileField", "Time zone"),
        QT_TRANSLATE_NOOP("ProfileField", "&Time zone"), "", Kind::TimeZone, {}},
    {QLatin1StringView("projectsSortOrder"), QT_TRANSLATE_NOOP("ProfileField", "Project order"),
        QT_TRANSLATE_NOOP("ProfileField", "&Project order"),
        QT_TRANSLATE_NOOP("ProfileField", "The order of your project list in Studio"), Kind::Choice, kSortOrders},
    {QLatin1StringView("experiments"), QT_TRANSLATE_NOOP("ProfileField", "Experiments"),
        QT_TRANSLATE_NOOP("ProfileField", "E&xperiments"), "", Kind::ChoiceSet, {}},
};

QString translated(const char *source)
{
    return QCoreApplication::translate("ProfileField", source);
}

QSet<QString> toSet(const QJsonArray &array)
{
    QSet<QString> set;
    for (const QJsonValue &item : array)
        set.insert(item.toString());
    return set;
}
} // namespace

QString ProfileField::label() const
{
    return translated(labelSource);
}

QString ProfileField::mnemonicLabel() const
{
    return translated(mnemonicLabelSource);
}

QString ProfileField::help() const
{
    return *helpSource == '\0' ? QString() : translated(helpSource);
}

QString ProfileField::choiceLabel(const QString &value) const
{
    const auto choice = std::ranges::find_if(choices, [&](const Choice &c) { return c.value == value; });
    return choice == choices.end() ? value : translated(choice->label);
}

QJsonValue ProfileField::normalized(const QJsonValue &value) const
{
    const QJsonValue notKnown(QJsonValue::Undefined);
    switch (kind) {
    case Kind::Text:
    case Kind::TimeZone:
        if (value.isUndefined() || value.isNull())
            return QString();
        return value.isString() ? value : notKnown;
    case Kind::Choice:
        return value.isString() ? value : notKnown;
    case Kind::ChoiceSet: {
        const QJsonArray array = value.toArray();
        const bool strings = std::ranges::all_of(array, [](const QJsonValue &item) { return item.isString(); });
        return value.isArray() && strings ? value : notKnown;
    }
    }
    Q_UNREACHABLE();
}

bool ProfileField::equal(const QJsonValue &a, const QJsonValue &b) const
{
    if (a == b) // most values are, and lists that share their memory are compared at once
        return true;
    return kind == Kind::ChoiceSet && a.isArray() && b.isArray() && toSet(a.toArray()) == toSet(b.toArray());
}

std::span<const ProfileField> profileFields()
{
    return kFields;
}

const ProfileField *profileField(QAnyStringView key)
{
    const auto field = std::ranges::find_if(kFields, [key](const ProfileField &f) { return f.key == key; });
    return field == std::end(kFields) ? nullptr : &*field;
}
