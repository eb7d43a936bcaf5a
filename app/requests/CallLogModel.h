// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The rows of the log that a filter lets through, for a table. A row costs a number; its texts are made when it is
// seen.
#pragma once

#include "requests/CallLog.h"
#include "requests/RedactedCall.h"

#include <QAbstractTableModel>

#include <vector>

class CallLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Pin, Time, Purpose, Method, Path, Status, Outcome, Waited, Total, Size, ColumnCount };
    enum Role { IsFailureRole = Qt::UserRole, IsPinnedRole };

    explicit CallLogModel(CallLog &log, QObject *parent = nullptr);

    // Each word has to be in the method, path, status, purpose or outcome; case makes no difference. What is pinned
    // comes through any filter.
    void setFilter(const QString &text);

    [[nodiscard]] const LoggedCall &callAt(int row) const { return m_log.withNumber(m_rows[size_t(row)]); }
    [[nodiscard]] int rowOf(qint64 number) const; // -1: the filter does not let it through
    [[nodiscard]] RedactedCall redactedAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // A word of the filter, and which purposes and outcomes it is in: looked up once, not for each of the calls.
    struct Word {
        QString text;
        quint32 purposes = 0; // a bit each
        quint32 errors = 0;
        quint32 others = 0; // succeeded and the other states
    };

    void reset();
    void onBegun(qint64 number);
    void onEnded(qint64 number);
    void onPinChanged(qint64 number);
    void insert(qint64 number);
    [[nodiscard]] static Word wordOf(const QString &text);
    [[nodiscard]] bool matches(const LoggedCall &call) const;
    [[nodiscard]] QString text(const LoggedCall &call, int column) const;

    CallLog &m_log;
    QList<Word> m_words;
    std::vector<qint64> m_rows; // numbers, ascending
};
