// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The rows of the picker: with no search the present value, this computer's zone, UTC, "not set" and every zone; with
// one, what it finds. Offsets and times are worked out for the rows that are asked for, at the moment of asking.
#pragma once

#include "timezone/MinuteClock.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <functional>
#include <vector>

class TimeZoneModel : public QAbstractListModel
{
    Q_OBJECT
public:
    // Qt::DisplayRole is the title; Qt::AccessibleTextRole is the whole row in one sentence.
    enum Role {
        IdRole = Qt::UserRole, // what is sent when the row is chosen; "" for "not set"
        CaptionRole,           // id and next change of the clock
        OffsetRole,            // now, "UTC−06:00"
        TimeRole,              // now, "07:31"
    };
    using Clock = std::function<QDateTime()>;

    explicit TimeZoneModel(QObject *parent = nullptr);

    // The value that the form has; an unknown one is a row too.
    void setPresentId(const QString &id);
    void setQuery(const QString &query);

    // Where "now" comes from; the system's clock unless a test has another.
    void setClock(Clock clock);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        enum class Kind { Zone, Present, ThisComputer, NotSet };
        QString id;
        Kind kind = Kind::Zone;
    };

    void rebuild();
    void addSuggestions(std::vector<Row> &rows) const;
    [[nodiscard]] QString title(const Row &row) const;
    [[nodiscard]] QString caption(const Row &row) const;

    Clock m_clock;
    MinuteClock m_minutes;
    QString m_presentId;
    QString m_query;
    std::vector<Row> m_rows;
};
