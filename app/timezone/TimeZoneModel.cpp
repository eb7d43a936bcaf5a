// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "timezone/TimeZoneModel.h"

#include "base/SentenceLocale.h"
#include "timezone/OffsetQuery.h"
#include "timezone/TextFold.h"
#include "timezone/TimeZoneIds.h"
#include "timezone/TimeZoneText.h"

#include <algorithm>

TimeZoneModel::TimeZoneModel(QObject *parent, const TimeZoneDatabase &database)
    : QAbstractListModel(parent),
      m_database(database),
      m_finder(m_catalog)
{
    connect(&m_minutes, &MinuteClock::minuteBegan, this, &TimeZoneModel::onMinute);
    m_minutes.start();
    connect(&m_learning, &QTimer::timeout, this, [this] {
        if (!m_finder.learnZones())
            m_learning.stop();
    });
    m_learning.start(0);
    rebuild();
}

void TimeZoneModel::setPresent(const QString &id, const QStringList &recentIds)
{
    m_presentId = id;
    m_recentIds = recentIds;
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

bool TimeZoneModel::isOffset() const
{
    const auto offset = OffsetQuery::parse(m_query);
    return offset && !offset->isBare();
}

void TimeZoneModel::setClock(Clock clock)
{
    m_finder.setClock(std::move(clock));
    m_learning.start(0);
    onMinute();
}

std::optional<quint32> TimeZoneModel::place(int number) const
{
    return row(number).place;
}

int TimeZoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_suggestions.size() + m_places.size());
}

QVariant TimeZoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row shown = row(index.row());
    const auto ofZone = [&](auto words) {
        const TimeZoneRules &zone = rules(shown.id);
        return zone.isValid() ? words(zone) : QString();
    };
    switch (role) {
    case Qt::DisplayRole:
        return title(shown);
    case Qt::AccessibleTextRole: {
        const QString offset = index.data(OffsetRole).toString();
        const QString time = index.data(TimeRole).toString();
        const QString place = offset.isEmpty() ? title(shown) : TimeZoneText::placeAndTime(title(shown), offset, time);
        //: A row of the list, read aloud: %1 place, UTC offset and time, %2 id and next change of the clock
        return tr("%1, %2", "row").arg(place, caption(shown));
    }
    case IdRole:
        return chosenId(shown);
    case CaptionRole:
        return caption(shown);
    case OffsetRole:
        return ofZone([this](const TimeZoneRules &zone) { return TimeZoneText::offset(zone.offset(now())); });
    case TimeRole:
        return ofZone([this](const TimeZoneRules &zone) { return SentenceLocale::time(zone.localTime(now()).time()); });
    default:
        return {};
    }
}

void TimeZoneModel::onMinute()
{
    if (!hasQuery() && m_systemId != QTimeZone::systemTimeZoneId()) {
        rebuild();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1), {CaptionRole, OffsetRole, TimeRole});
    }
    emit minuteBegan();
}

void TimeZoneModel::rebuild()
{
    beginResetModel();
    m_suggestions.clear();
    if (hasQuery()) {
        m_places = m_finder.find(m_query);
    } else {
        addSuggestions();
        m_places = zonesByName();
    }
    endResetModel();
}

// Each zone once: the first reason to show it is the best.
void TimeZoneModel::suggest(Suggestion::Kind kind, const QString &id)
{
    const auto same = [&](const Suggestion &other) { return other.id == id; };
    if (std::ranges::none_of(m_suggestions, same))
        m_suggestions.push_back({kind, id});
}

void TimeZoneModel::addSuggestions()
{
    using Kind = Suggestion::Kind;
    m_systemId = QTimeZone::systemTimeZoneId();
    if (!m_presentId.isEmpty()) {
        const QLatin1StringView canonical = canonicalTimeZoneId(m_presentId);
        const Kind known = canonical == m_presentId ? Kind::Present : Kind::PresentOldName;
        suggest(canonical.isEmpty() ? Kind::PresentUnknown : known, m_presentId);
    }
    const QLatin1StringView system = canonicalTimeZoneId(QString::fromLatin1(m_systemId));
    if (!system.isEmpty())
        suggest(Kind::ThisComputer, QString(system));
    for (const QString &id : m_recentIds)
        suggest(Kind::Recent, id);
    suggest(Kind::Utc, QStringLiteral("UTC"));
    suggest(Kind::NotSet, QString());
}

std::vector<quint32> TimeZoneModel::zonesByName() const
{
    struct Zone {
        QByteArray name;
        quint32 place;
    };
    std::vector<Zone> zones;
    for (quint32 zone = 0; zone < m_catalog.zoneCount(); ++zone) {
        const quint32 place = m_catalog.placeOfZone(zone);
        if (m_catalog.hasCountry(place))
            zones.push_back({foldText(m_catalog.name(place)), place});
    }
    std::ranges::sort(zones, {}, &Zone::name);
    std::vector<quint32> places;
    std::ranges::transform(zones, std::back_inserter(places), &Zone::place);
    return places;
}

TimeZoneModel::Row TimeZoneModel::row(int number) const
{
    const auto index = static_cast<std::size_t>(number);
    if (index < m_suggestions.size()) {
        const Suggestion &suggestion = m_suggestions[index];
        return {&suggestion, m_catalog.placeOfId(suggestion.id), suggestion.id};
    }
    const quint32 place = m_places[index - m_suggestions.size()];
    return {nullptr, place, m_catalog.zoneId(place)};
}

QString TimeZoneModel::title(const Row &row) const
{
    if (!row.suggestion)
        return m_catalog.title(*row.place);
    return row.suggestion->kind == Suggestion::Kind::NotSet ? tr("Not set") : TimeZoneText::title(row.id);
}

QString TimeZoneModel::caption(const Row &row) const
{
    using Kind = Suggestion::Kind;
    if (row.suggestion && row.suggestion->kind == Kind::NotSet)
        return tr("Clears the time zone");
    if (row.suggestion && row.suggestion->kind == Kind::PresentUnknown)
        return tr("Present value; in no table of time zones, it is kept as it is");
    const QString id = chosenId(row);
    const TimeZoneRules &zone = rules(row.id);
    const auto change = [&] {
        return m_database.isOutdated(id) ? TimeZoneText::outdated(m_database.systemVersion())
                                         : TimeZoneText::nextChange(zone, now());
    };
    const QString words = zone.isValid() ? TimeZoneText::caption(id, change()) : id;
    if (!row.suggestion)
        return words;
    switch (row.suggestion->kind) {
    case Kind::Present:
        return TimeZoneText::caption(tr("Present value"), words);
    case Kind::PresentOldName:
        return tr("Present value, an old name of %1").arg(id);
    case Kind::ThisComputer:
        return TimeZoneText::caption(tr("This computer"), words);
    case Kind::Recent:
        return TimeZoneText::caption(tr("Recently used"), words);
    case Kind::Utc:
    case Kind::PresentUnknown:
    case Kind::NotSet:
        return words;
    }
    Q_UNREACHABLE();
}

// An old name is shown as it is spelt, but who chooses its zone gets the present one.
QString TimeZoneModel::chosenId(const Row &row) const
{
    const QLatin1StringView canonical = canonicalTimeZoneId(row.id);
    return canonical.isEmpty() ? row.id : QString(canonical);
}
