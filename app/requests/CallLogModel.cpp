// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "requests/CallLogModel.h"

#include "base/Isolation.h"
#include "base/VisibleText.h"
#include "requests/CallText.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kLongestPath = 300; // characters

bool isNumberColumn(int column)
{
    return column >= CallLogModel::Waited;
}
} // namespace

CallLogModel::CallLogModel(CallLog &log, QObject *parent) : QAbstractTableModel(parent), m_log(log)
{
    connect(&log, &CallLog::begun, this, &CallLogModel::onBegun);
    connect(&log, &CallLog::ended, this, &CallLogModel::onEnded);
    connect(&log, &CallLog::shortened, this, &CallLogModel::reset);
    connect(&log, &CallLog::pinChanged, this, &CallLogModel::onPinChanged);
    reset();
}

void CallLogModel::setFilter(const QString &text)
{
    m_words.clear();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words += wordOf(word);
    reset();
}

int CallLogModel::rowOf(qint64 number) const
{
    const auto at = std::ranges::lower_bound(m_rows, number);
    return at != m_rows.end() && *at == number ? int(at - m_rows.begin()) : -1;
}

RedactedCall CallLogModel::redactedAt(int row) const
{
    return RedactedCall::of(callAt(row), m_log.redaction());
}

int CallLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallLogModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return text(callAt(index.row()), index.column());
    if (role == IsFailureRole)
        return callAt(index.row()).error.has_value();
    if (role == IsPinnedRole)
        return callAt(index.row()).isPinned;
    if (role == Qt::AccessibleTextRole && index.column() == Pin)
        return callAt(index.row()).isPinned ? tr("pinned") : tr("not pinned");
    if (role == Qt::TextAlignmentRole && isNumberColumn(index.column()))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QVariant CallLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumberColumn(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == Pin)
        return tr("A pinned request stays when the others are cleared, filtered or too many");
    if (role == Qt::AccessibleTextRole && section == Pin)
        return tr("Pin");
    if (role == Qt::ToolTipRole && section == Waited)
        return tr("Milliseconds until the answer began");
    if (role == Qt::ToolTipRole && section == Total)
        return tr("Milliseconds until the answer was there");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pin:
        return {};
    case Time:
        return tr("Time");
    case Purpose:
        return tr("Asked by");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Outcome:
        return tr("Outcome");
    case Waited:
        return tr("Waiting");
    case Total:
        return tr("Total");
    default:
        return tr("Size");
    }
}

void CallLogModel::reset()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_log.count(); ++i) {
        if (matches(m_log.at(i)))
            m_rows.push_back(m_log.at(i).number);
    }
    endResetModel();
}

void CallLogModel::onBegun(qint64 number)
{
    if (!matches(m_log.withNumber(number)))
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(number);
    endInsertRows();
}

void CallLogModel::onEnded(qint64 number)
{
    if (const int row = rowOf(number); row >= 0) {
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (matches(m_log.withNumber(number))) { // its status does
        insert(number);
    }
}

void CallLogModel::onPinChanged(qint64 number)
{
    const int row = rowOf(number);
    const bool isShown = matches(m_log.withNumber(number));
    if (row < 0 && isShown) {
        insert(number);
    } else if (row >= 0 && !isShown) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    } else if (row >= 0) {
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void CallLogModel::insert(qint64 number)
{
    const auto at = std::ranges::lower_bound(m_rows, number);
    const int place = int(at - m_rows.begin());
    beginInsertRows({}, place, place);
    m_rows.insert(at, number);
    endInsertRows();
}

CallLogModel::Word CallLogModel::wordOf(const QString &text)
{
    Word word{.text = text};
    const auto bit
        = [&](const QString &words, int value) { return words.contains(text, Qt::CaseInsensitive) ? 1U << value : 0U; };
    for (int purpose = 0; purpose <= int(CallPurpose::Photo); ++purpose)
        word.purposes |= bit(CallText::purpose(CallPurpose(purpose)), purpose);
    for (int kind = 0; kind <= int(ApiError::Kind::Cancelled); ++kind)
        word.errors |= bit(CallText::outcome(ApiError::Kind(kind)), kind);
    for (const auto state : {LoggedCall::State::Pending, LoggedCall::State::Ended, LoggedCall::State::Dropped})
        word.others |= bit(CallText::outcome(LoggedCall{.state = state}), int(state));
    return word;
}

bool CallLogModel::matches(const LoggedCall &call) const
{
    return call.isPinned || std::ranges::all_of(m_words, [&](const Word &word) {
        const bool isOutcome = call.error ? word.errors & 1U << int(*call.error) : word.others & 1U << int(call.state);
        return isOutcome || (word.purposes & 1U << int(call.purpose))
            || call.path.contains(word.text, Qt::CaseInsensitive)
            || QLatin1StringView(call.method).compare(word.text, Qt::CaseInsensitive) == 0
            || (call.status != 0 && word.text.at(0).isDigit() && QString::number(call.status).startsWith(word.text));
    });
}

QString CallLogModel::text(const LoggedCall &call, int column) const
{
    const auto milliseconds = [](int value) { return value < 0 ? QString() : QLocale().toString(value); };
    switch (column) {
    case Pin:
        return {};
    case Time:
        return QDateTime::fromMSecsSinceEpoch(call.began).toString(u"HH:mm:ss.zzz"_s);
    case Purpose:
        return CallText::purpose(call.purpose);
    case Method:
        return QString::fromLatin1(call.method);
    case Path:
        return isolated(visibleText(m_log.redaction().target(call.path), kLongestPath));
    case Status:
        return call.status == 0 ? QString() : QString::number(call.status);
    case Outcome:
        return CallText::outcome(call);
    case Waited:
        return milliseconds(call.answered);
    case Total:
        return milliseconds(call.ended);
    default:
        return call.state == LoggedCall::State::Ended ? isolated(QLocale().formattedDataSize(call.size)) : QString();
    }
}
