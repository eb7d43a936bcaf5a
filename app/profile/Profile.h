// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A profile as the API answered it: the fields that can be edited, and what the header shows. Unknown members are
// ignored. Source: GET /api/user and GET /api/users/{userId}.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class JsonText;

struct Experiment {
    QString type; // its id, as the update takes it
    QString title;
    QString help = {};      // may be empty
    bool showToUser = true; // a hidden one is kept and sent along, but not shown

    friend bool operator==(const Experiment &, const Experiment &) = default;
};

class Profile
{
public:
    Profile() = default;

    static constexpr qsizetype kLongestText = 1024 * 1024; // UTF-16 units of a field
    static constexpr qsizetype kLongestUrl = 64 * 1024;    // UTF-16 units
    static constexpr qsizetype kLongestFact = 64 * 1024;   // UTF-16 units of what can only be looked at

    // Never fails: what is missing, of a wrong type or too long is not known (see ProfileField::normalized). The
    // enabled experiments become the ChoiceSet value `experiments`, an array of types; one item that cannot be read
    // makes the list not known, since sending it would switch something off unseen.
    [[nodiscard]] static Profile fromJson(const QJsonObject &json);
    // As an answer would be that fromJson() reads as this profile.
    void writeTo(JsonText &json) const;

    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_fields.value(key); } // Undefined: not known
    void setValue(QAnyStringView key, const QJsonValue &value);                                 // normalized
    // Whether the value is not known since it is a text longer than kLongestText.
    [[nodiscard]] bool isTooLong(QLatin1StringView key) const { return m_tooLong.contains(key); }

    std::optional<qint64> id;
    QString username;
    QString email;
    QString tier; // as the API spells it, e.g. "community-plus"
    bool suspended = false;
    QString suspensionReason;
    QString photo;                 // a URL, to whatever host; may be empty, and is where it is too long
    QList<Experiment> experiments; // what there is to choose, in the server's order

    friend bool operator==(const Profile &, const Profile &) = default;

private:
    void writeExperiments(JsonText &json) const;

    QJsonObject m_fields;  // key -> normalized value; not known: absent
    QStringList m_tooLong; // keys of texts that are not known for their length
};
