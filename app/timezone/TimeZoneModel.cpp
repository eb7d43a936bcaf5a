// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneModel.h"

#include "timezone/TimeZoneIds.h"
#include "timezone/TimeZoneText.h"

#include <algorithm>

TimeZoneModel::TimeZoneModel(QObject *parent)
    : QAbstractListModel(parent),
      m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    connect(&m_minutes, &MinuteClock::minuteBegan, this, [this] {
        emit dataChanged(index(0), index(rowCount() - 1), {CaptionRole, OffsetRole, TimeRole});
    });
    m_minutes.start();
    rebuild();
}

void TimeZoneModel::setPresentId(const QString &id)
{
    if (m_presentId == id)
        return;
    m_presentId = id;
    rebuild();
}

void TimeZoneModel::setQuery(const QString &query)
{
    const QString words = query.simplified();
    if (m_query == words)
        return;
    m_query = words;
    rebuild();
}

void TimeZoneModel::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

int TimeZoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimeZoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole: {
        const QString offset = index.data(OffsetRole).toString();
        //: A row of the list, read aloud: %1 place, %2 UTC offset, %3 local time, %4 id and next change of the clock
        return offset.isEmpty()
            ? title(row)
            : tr("%1, %2, %3, %4").arg(title(row), offset, index.data(TimeRole).toString(), caption(row));
    }
    case IdRole:
        return row.id;
    case CaptionRole:
        return caption(row);
    case OffsetRole: {
        const TimeZoneRules rules(row.id);
        return rules.isValid() ? TimeZoneText::offset(rules.offset(m_clock())) : QString();
    }
    case TimeRole: {
        const TimeZoneRules rules(row.id);
        return rules.isValid() ? TimeZoneText::time(rules.localTime(m_clock())) : QString();
    }
    default:
        return {};
    }
}

void TimeZoneModel::rebuild()
{
    std::vector<Row> rows;
    if (m_query.isEmpty())
        addSuggestions(rows);
    for (const QLatin1StringView name : timeZoneIds()) {
        const QString id(name);
        if (canonicalTimeZoneId(id) != name && (m_query.isEmpty() || !id.contains(m_query, Qt::CaseInsensitive)))
            continue;
        if (m_query.isEmpty() || id.contains(m_query, Qt::CaseInsensitive)
            || TimeZoneText::title(id).contains(m_query, Qt::CaseInsensitive))
            rows.push_back({id});
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void TimeZoneModel::addSuggestions(std::vector<Row> &rows) const
{
    // The same zone once, under the first of its reasons to be here.
    const auto add = [&rows](const Row &row) {
        if (std::ranges::find(rows, row.id, &Row::id) == rows.end())
            rows.push_back(row);
    };
    if (!m_presentId.isEmpty())
        add({m_presentId, Row::Kind::Present});
    const QString system = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (isTimeZoneId(system))
        add({QString(canonicalTimeZoneId(system)), Row::Kind::ThisComputer});
    add({QStringLiteral("UTC")});
    rows.push_back({QString(), Row::Kind::NotSet});
}

QString TimeZoneModel::title(const Row &row) const
{
    return row.kind == Row::Kind::NotSet ? tr("Not set") : TimeZoneText::title(row.id);
}

QString TimeZoneModel::caption(const Row &row) const
{
    if (row.kind == Row::Kind::NotSet)
        return tr("Clears the time zone");
    const TimeZoneRules rules(row.id);
    if (!rules.isValid())
        return tr("In no table; it is kept as it is");
    return TimeZoneText::caption(row.id, TimeZoneText::nextChange(rules, m_clock()));
}
