// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The rows of the picker. With no search: the present value, this computer's zone, the recent ones, UTC, "not set",
// then every zone by name; with one: what it finds, the best first. Offsets and times are worked out for the rows that
// are asked for, at the moment of asking.
#pragma once

#include "timezone/MinuteClock.h"
#include "timezone/TimeZoneDatabase.h"
#include "timezone/TimeZoneFinder.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QTimer>

#include <vector>

class TimeZoneModel : public QAbstractListModel
{
    Q_OBJECT
public:
    // Qt::DisplayRole is the title; Qt::AccessibleTextRole is the whole row in one sentence.
    enum Role {
        IdRole = Qt::UserRole, // what is sent when the row is chosen; "" for "not set"
        CaptionRole,           // why it is here, its id, the next change of the clock
        OffsetRole,            // now, "UTC−06:00"
        TimeRole,              // now, "07:31"
    };
    using Clock = TimeZoneFinder::Clock;

    // `database` tells which rules this computer has.
    explicit TimeZoneModel(QObject *parent = nullptr, const TimeZoneDatabase &database = {});

    [[nodiscard]] const TimeZoneDatabase &database() const { return m_database; }

    // The value that the form has; one that no table knows is a row too. And the ones that were picked before.
    void setPresent(const QString &id, const QStringList &recentIds = {});
    [[nodiscard]] const QString &presentId() const { return m_presentId; }

    void setQuery(const QString &query);
    [[nodiscard]] bool hasQuery() const { return !m_query.isEmpty(); }
    // Whether the query is a UTC offset and no name.
    [[nodiscard]] bool isOffset() const;

    // Where "now" comes from; the system's clock unless a test has another.
    void setClock(Clock clock);
    [[nodiscard]] QDateTime now() const { return m_finder.now(); }

    [[nodiscard]] const TimeZoneCatalog &catalog() const { return m_catalog; }

    // The place that the row with this number stands for; nothing for "not set" and an unknown value.
    [[nodiscard]] std::optional<quint32> place(int number) const;

    // The rules of an id, kept for the next time.
    [[nodiscard]] const TimeZoneRules &rules(const QString &id) const { return m_finder.rules(id); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    // Times on screen are a minute old.
    void minuteBegan();

private:
    struct Suggestion {
        enum class Kind { Present, PresentOldName, PresentUnknown, ThisComputer, Recent, Utc, NotSet };
        Kind kind;
        QString id; // as it is spelt
    };
    struct Row {
        const Suggestion *suggestion = nullptr;
        std::optional<quint32> place;
        QString id; // as it is spelt
    };

    void onMinute();
    void rebuild();
    void suggest(Suggestion::Kind kind, const QString &id);
    void addSuggestions();
    [[nodiscard]] std::vector<quint32> zonesByName() const;
    [[nodiscard]] Row row(int number) const;
    [[nodiscard]] QString title(const Row &row) const;
    [[nodiscard]] QString caption(const Row &row) const;
    [[nodiscard]] QString chosenId(const Row &row) const;

    TimeZoneDatabase m_database;
    TimeZoneCatalog m_catalog;
    TimeZoneFinder m_finder;
    MinuteClock m_minutes;
    QString m_presentId;
    QStringList m_recentIds;
    QByteArray m_systemId;
    QString m_query;
    std::vector<Suggestion> m_suggestions;
    std::vector<quint32> m_places; // the rows below the suggestions
    QTimer m_learning;
};
