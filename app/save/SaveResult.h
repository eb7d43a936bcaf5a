// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What became of a save, field by field.
#pragma once

#include "api/ApiError.h"
#include "profile/ProfileEdits.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

class Profile;

struct SaveResult {
    // A value that the server accepted and has not as it was sent.
    struct Alteration {
        QString key;
        QJsonValue sent;
        QJsonValue now;         // what the form shows, unless the person has typed on
        bool isIgnored = false; // `now` is what it was before

        friend bool operator==(const Alteration &, const Alteration &) = default;
    };

    QStringList saved = {}; // keys that the server has now as they were sent (or had already)
    QList<Alteration> altered = {};
    QStringList left = {};      // keys that are edits still: they did not arrive, or not so far
    QStringList overtaken = {}; // keys whose accepted value gave way to one that was sent before it and came late
    QStringList takenOver = {}; // keys that somebody else changed meanwhile; the form shows their values
    std::optional<ApiError> error = {}; // why, where something is left
    QStringList undecided = {};         // of what is left, keys of which an update before this one may still arrive
    bool unknown = false;               // what is left may still arrive, and is looked for again
    bool isNotThere = false;            // the same, after a read that shows other values
    bool isAway = false;                // its last read got no answer, and nobody says when there will be one
    bool isUnconfirmed = false;         // accepted, but the read that shows what the server made of it failed
    qint64 call = 0; // number in the log of requests of the update, or of the call that failed; 0: none was made

    // What brings back the values that it replaced, as far as they were known; nothing: no update was applied.
    std::optional<ProfileEdits> undo = {};

    // After an update that was accepted: `before` are the server's values until then, `now` is the profile after it.
    [[nodiscard]] static SaveResult confirmed(const QJsonObject &sent, const QJsonObject &before, const Profile &now);
    // After an update whose outcome is unknown, because of `error`: saved and left. A profile that shows another value
    // decides nothing, since the server may be at work still; what it never shows is left, and no read will tell.
    [[nodiscard]] static SaveResult decided(const QJsonObject &sent, const Profile &now, const ApiError &error);

    // Of the values before it, those that were replaced, as far as they were known.
    [[nodiscard]] QJsonObject replaced(const QJsonObject &before) const;
};
