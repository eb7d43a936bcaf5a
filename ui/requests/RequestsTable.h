// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The table of calls: widths that ask no row, the sign of a pin, and whether the latest call is in sight.
#pragma once

#include <QTableView>

class CallLogModel;

class RequestsTable : public QTableView
{
    Q_OBJECT
public:
    RequestsTable(CallLogModel &model, QWidget *parent);

    [[nodiscard]] QList<int> chosenRows() const; // ascending
    // Whether the table follows the latest call: whoever looks at an earlier one is not taken away from it.
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }

signals:
    void pinWanted(qint64 number, bool isPinned); // of a call, by a click on its sign or on the place for it

private:
    CallLogModel &m_model;
    bool m_isAtEnd = true;
};
