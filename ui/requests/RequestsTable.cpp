// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/RequestsTable.h"

#include "requests/CallLogModel.h"
#include "requests/CallText.h"
#include "ui/requests/OutcomeDelegate.h"
#include "ui/requests/PinDelegate.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace
{
// What a cell of each column may hold, in figures; words are asked for. For a width without asking a hundred thousand
// rows.
constexpr const char *kWidest[CallLogModel::ColumnCount]
    = {"", "00:00:00.000", "", "METHOD", "", "000", "", "00,000 ms", "00,000", "0.00 KiB"};

int widest(const CallLogModel &model, int column, const QFontMetrics &metrics)
{
    QStringList texts{
        QString::fromLatin1(kWidest[column]), model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
    if (column == CallLogModel::Purpose)
        texts += CallText::purposes();
    else if (column == CallLogModel::Outcome)
        texts += CallText::outcomes();
    int width = 0;
    for (const QString &text : std::as_const(texts))
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}
} // namespace

RequestsTable::RequestsTable(CallLogModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setAccessibleName(tr("Requests"));
    setModel(&model);
    setItemDelegateForColumn(CallLogModel::Outcome, new OutcomeDelegate(this));
    setItemDelegateForColumn(CallLogModel::Pin, new PinDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is asked for its height
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    for (int column = 0; column < CallLogModel::ColumnCount; ++column)
        header->resizeSection(column, widest(model, column, fontMetrics()) + 20);
    header->setSectionResizeMode(CallLogModel::Path, QHeaderView::Stretch);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == CallLogModel::Pin)
            emit pinWanted(m_model.callAt(index.row()).number, !m_model.callAt(index.row()).isPinned);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { m_isAtEnd = value == verticalScrollBar()->maximum(); });
}

QList<int> RequestsTable::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows += index.row();
    std::ranges::sort(rows);
    return rows;
}
