// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The values of each field that may still arrive at the server: those of the update in flight, and of updates whose
// answer was lost. A value type that knows no call and no model.
#pragma once

#include "api/ApiError.h"

#include <QJsonObject>
#include <QStringList>

class Profile;
struct SaveResult;

class UndecidedUpdates
{
public:
    UndecidedUpdates() = default;
    // As values() gave them, of an earlier run of the program; what is no field, or no value of it, is left out.
    explicit UndecidedUpdates(const QJsonObject &values);

    // An update leaves now. `replaced` are the server's values of what it sends, as far as they are known.
    void add(const QJsonObject &sent, const QJsonObject &replaced);
    // The update that was added last has not arrived, and never will.
    void takeBack(const QJsonObject &sent);
    // The answer to the update that was added last was lost.
    void setError(const ApiError &error) { m_error = error; }
    // Of these fields, the values that left before the latest one, which the server has now: a server that is late may
    // still put one of them in its place.
    [[nodiscard]] UndecidedUpdates overtaken(const QJsonObject &sent) const;
    void addAll(const UndecidedUpdates &others);
    // The person wants nothing of this field any more.
    void giveUp(const QString &key) { m_values.remove(key); }

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] QStringList keys() const { return m_values.keys(); }
    [[nodiscard]] const QJsonObject &values() const
    {
        return m_values;
    }                                                               // key -> array of what was sent, the latest last
    [[nodiscard]] const ApiError &error() const { return m_error; } // how the last answer was lost

    // Of these values, those that the profile shows.
    [[nodiscard]] QJsonObject arrived(const Profile &now) const;
    // What a profile that was read after the updates says of the latest ones, see SaveResult::decided(). Forgets what
    // has arrived, with what was sent before it, and everything where no read will tell more. What has been replaced by
    // what arrived is added to `replaced`.
    [[nodiscard]] SaveResult learn(const Profile &now, QJsonObject &replaced);

private:
    QJsonObject m_values;
    QJsonObject m_before; // the server's values before the first update of each field
    ApiError m_error{.kind = ApiError::Kind::OutcomeUnknown, .mayHaveArrived = true};
};
