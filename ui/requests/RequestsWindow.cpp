// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/RequestsWindow.h"

#include "requests/CallFormats.h"
#include "requests/CallText.h"
#include "ui/message/MessageBar.h"
#include "ui/requests/CallPane.h"
#include "ui/requests/OutcomeDelegate.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlaceholderWidth.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kRequestsMargin = 12;

// What a cell of each column may hold, in figures; words are asked for. For a width without asking a hundred thousand
// rows.
constexpr const char *kWidest[CallLogModel::ColumnCount]
    = {"00:00:00.000", "", "METHOD", "", "000", "", "00,000 ms", "00,000", "0.00 KiB"};

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
        width = qMax(width, metrics.horizontalAdvance(text));
    return width;
}

QList<int> selectedRows(const QTableView &table)
{
    QList<int> rows;
    const QModelIndexList indexes = table.selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows += index.row();
    std::ranges::sort(rows);
    return rows;
}
} // namespace

RequestsWindow::RequestsWindow(CallLog &log)
    : m_log(log),
      m_model(log),
      m_filter(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_request(new CallPane(tr("Request"), this)),
      m_answer(new CallPane(tr("Answer"), this)),
      m_messages(new MessageBar(this)),
      m_count(new QLabel(this)),
      m_copyCurl(new QPushButton(tr("Copy as c&URL"), this)),
      m_copyText(new QPushButton(tr("Copy as &text"), this)),
      m_exportHar(new QPushButton(tr("&Export as HAR…"), this))
{
    setWindowTitle(tr("Requests — Profile Editor"));
    setAttribute(Qt::WA_QuitOnClose, false);
    makeTable();
    auto *panes = new QSplitter(Qt::Horizontal);
    panes->addWidget(m_request);
    panes->addWidget(m_answer);
    panes->setChildrenCollapsible(false);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_table);
    parts->addWidget(panes);
    parts->setChildrenCollapsible(false);
    parts->setSizes({300, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kRequestsMargin, kRequestsMargin, kRequestsMargin, kRequestsMargin);
    layout->addWidget(makeBar());
    layout->addWidget(m_messages);
    layout->addWidget(parts, 1);
    resize(960, 660);

    auto *down = new QShortcut(Qt::Key_Down, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &RequestsWindow::goToTable);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &CallLogModel::setFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestsWindow::showChosen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RequestsWindow::showChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RequestsWindow::chooseAgain);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RequestsWindow::followLast);
    connect(m_copyCurl, &QPushButton::clicked, this, &RequestsWindow::copyCurl);
    connect(m_copyText, &QPushButton::clicked, this, &RequestsWindow::copyText);
    connect(m_exportHar, &QPushButton::clicked, this, &RequestsWindow::exportHar);
    connect(&m_export, &HarExport::finished, this, &RequestsWindow::onExported);
    if (m_model.rowCount() > 0)
        m_table->selectRow(m_model.rowCount() - 1); // what has just happened
    showChosen();
    m_table->scrollToBottom();
    m_filter->setFocus();
}

void RequestsWindow::makeTable()
{
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(CallLogModel::Outcome, new OutcomeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is asked for its height
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    for (int column = 0; column < CallLogModel::ColumnCount; ++column)
        header->resizeSection(column, widest(m_model, column, fontMetrics()) + 20);
    header->setSectionResizeMode(CallLogModel::Path, QHeaderView::Stretch);
    // Whoever looks at an earlier call is not taken away from it.
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { m_atEnd = value == m_table->verticalScrollBar()->maximum(); });
}

QWidget *RequestsWindow::makeBar()
{
    m_filter->setAccessibleName(tr("Filter requests"));
    m_filter->setPlaceholderText(tr("Filter: path, method, status, outcome"));
    m_filter->setClearButtonEnabled(true);
    setWidthOfPlaceholder(*m_filter);
    m_filter->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_copyCurl->setToolTip(tr("A line for bash; the token is $EI_JWT_TOKEN"));
    m_exportHar->setToolTip(tr("The selected calls, or all that the filter shows"));
    auto *keep = new QCheckBox(tr("&Keep long bodies"));
    keep->setToolTip(tr("From now on, up to 4 MiB of each instead of 64 KiB"));
    keep->setChecked(m_log.keepsLongBodies());
    connect(keep, &QCheckBox::toggled, this, [this](bool on) { m_log.keepLongBodies(on); });
    auto *clear = new QPushButton(tr("C&lear"));
    connect(clear, &QPushButton::clicked, &m_log, &CallLog::clear);

    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addWidget(keep);
    for (QPushButton *button : {m_copyCurl, m_copyText, m_exportHar, clear})
        row->addWidget(button);
    return bar;
}

void RequestsWindow::showChosen()
{
    const QList<int> rows = selectedRows(*m_table);
    updateCount();
    m_copyText->setEnabled(!rows.isEmpty());
    m_copyCurl->setEnabled(false);
    if (rows.size() != 1) {
        m_request->clear();
        m_answer->clear();
        m_copyCurl->setEnabled(!rows.isEmpty());
        return;
    }
    const RedactedCall call = m_model.redactedAt(rows.constFirst());
    m_chosen = call.call.number;
    m_request->setText([call](bool laidOut) { return CallFormats::requestText(call, laidOut); });
    m_answer->setText([call](bool laidOut) { return CallFormats::answerText(call, laidOut); });
    m_copyCurl->setEnabled(!CallFormats::curl(call).isEmpty());
}

// The call that was chosen before a filter came, if that lets it through.
void RequestsWindow::chooseAgain()
{
    if (const int row = m_model.rowOf(m_chosen); row >= 0)
        m_table->selectRow(row);
    else
        showChosen();
}

void RequestsWindow::goToTable()
{
    m_table->setFocus(Qt::TabFocusReason);
    if (!m_table->selectionModel()->hasSelection() && m_model.rowCount() > 0)
        m_table->selectRow(0);
}

void RequestsWindow::updateCount()
{
    const int shown = m_model.rowCount();
    m_count->setText(tr("%Ln request(s)", nullptr, shown));
    m_exportHar->setEnabled(shown > 0 && !m_export.isRunning());
}

void RequestsWindow::copyCurl()
{
    QStringList lines;
    for (const int row : selectedRows(*m_table))
        lines += CallFormats::curl(m_model.redactedAt(row));
    lines.removeAll(QString());
    QGuiApplication::clipboard()->setText(lines.join(u"\n\n"_s));
}

void RequestsWindow::copyText()
{
    QStringList texts;
    for (const int row : selectedRows(*m_table)) {
        const RedactedCall call = m_model.redactedAt(row);
        texts += CallFormats::requestText(call, false) + u"\n\n"_s + CallFormats::answerText(call, false);
    }
    QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
}

void RequestsWindow::exportHar()
{
    auto *dialog = new QFileDialog(this, tr("Export as HAR"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("HTTP archives (*.har)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"har"_s);
    dialog->selectFile(u"requests.har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RequestsWindow::writeHar);
    dialog->open();
}

void RequestsWindow::writeHar(const QString &path)
{
    QList<int> rows = selectedRows(*m_table);
    const bool isSelection = rows.size() > 1; // one is selected to be looked at
    QList<LoggedCall> calls;
    if (isSelection) {
        for (const int row : std::as_const(rows))
            calls += m_model.callAt(row);
    } else {
        for (int row = 0; row < m_model.rowCount(); ++row)
            calls += m_model.callAt(row);
    }
    m_export.start(path, calls, m_log.redaction());
    updateCount();
}

void RequestsWindow::onExported(const QString &error)
{
    updateCount();
    const bool isWritten = error.isEmpty();
    m_messages->showMessage({.kind = isWritten ? Message::Kind::Success : Message::Kind::Error,
        .lead = {},
        .text = isWritten ? tr("Exported.") : tr("The file could not be written: %1").arg(error),
        .details = {},
        .retryAfter = {}});
}

void RequestsWindow::followLast()
{
    updateCount();
    if (m_atEnd)
        m_table->scrollToBottom();
}
