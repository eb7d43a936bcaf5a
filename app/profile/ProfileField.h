// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The one description of every field that can be edited. The form, the diff, the request, the review, the simulator's
// validation and the tests loop over it: a new field is one entry here (and an editor only if its kind is new).
#pragma once

#include <QAnyStringView>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <span>

struct ProfileField {
    enum class Kind {
        Text,     // a string; absent and null mean ""
        TimeZone, // a time zone id; absent and null mean ""
        Choice,   // one of `choices`; a value outside survives unchanged
        ChoiceSet // the set of enabled ids; what can be chosen comes with the profile (Profile::experiments)
    };

    // One value of a Choice, as the API spells it, and its words on screen.
    struct Choice {
        QLatin1StringView value;
        const char *label; // source text; shown through choiceLabel()
    };

    QLatin1StringView key;           // as in UpdateUserRequest; also the objectName of the row's editor
    const char *labelSource;         // shown through label()
    const char *mnemonicLabelSource; // the same with the row's mnemonic, shown through mnemonicLabel()
    const char *helpSource;          // shown through help(); empty: none
    Kind kind;
    std::span<const Choice> choices; // empty unless kind is Choice

    // Translated texts. choiceLabel() returns the value itself where it is none of `choices`.
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString mnemonicLabel() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString choiceLabel(const QString &value) const;

    // The value as the editor holds it: absent or null Text and TimeZone become ""; a value of a wrong type, and an
    // absent Choice or ChoiceSet, become Undefined ("not known"). A ChoiceSet is an array of strings here (see
    // Profile).
    [[nodiscard]] QJsonValue normalized(const QJsonValue &value) const;

    // Whether two normalized values mean the same: a ChoiceSet is compared as a set.
    [[nodiscard]] bool equal(const QJsonValue &a, const QJsonValue &b) const;
};

// Order is the order on screen and in the request.
[[nodiscard]] std::span<const ProfileField> profileFields();

// The field with this key, or nullptr.
[[nodiscard]] const ProfileField *profileField(QAnyStringView key);
