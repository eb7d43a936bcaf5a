// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/RequestsWindow.h"

#include "requests/CallFormats.h"
#include "requests/CallText.h"
#include "ui/message/MessageBar.h"
#include "ui/requests/CallPane.h"
#include "ui/requests/RequestsTable.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/FitToScreen.h"
#include "ui/widgets/PlaceholderWidth.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kRequestsMargin = 12;
} // namespace

RequestsWindow::RequestsWindow(CallLog &log)
    : m_log(log),
      m_model(log),
      m_filter(new QLineEdit(this)),
      m_table(new RequestsTable(m_model, this)),
      m_request(new CallPane(tr("Request"), this)),
      m_answer(new CallPane(tr("Answer"), this)),
      m_messages(new MessageBar(this)),
      m_count(new QLabel(this)),
      m_pin(new QPushButton(tr("&Pin"), this)),
      m_copyCurl(new QPushButton(tr("Copy as c&URL"), this)),
      m_copyText(new QPushButton(tr("Copy as &text"), this)),
      m_exportHar(new QPushButton(tr("&Export as HAR…"), this))
{
    setWindowTitle(tr("Requests — Profile Editor"));
    setAttribute(Qt::WA_QuitOnClose, false);
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
    fitToScreen(*this, {960, 660});

    auto *down = new QShortcut(Qt::Key_Down, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &RequestsWindow::goToTable);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &CallLogModel::setFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestsWindow::showChosen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RequestsWindow::showChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RequestsWindow::chooseAgain);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RequestsWindow::followLast);
    connect(m_pin, &QPushButton::clicked, this, &RequestsWindow::pinChosen);
    connect(m_table, &RequestsTable::pinWanted, this, &RequestsWindow::setPinned);
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

QWidget *RequestsWindow::makeBar()
{
    m_filter->setAccessibleName(tr("Filter requests"));
    m_filter->setPlaceholderText(tr("Filter: path, method, status, outcome"));
    addClearButton(*m_filter);
    setWidthOfPlaceholder(*m_filter);
    m_filter->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_pin->setToolTip(tr("Keeps the selected requests when the others are cleared, filtered or too many"));
    m_copyCurl->setToolTip(tr("A line for bash; the token is $EI_JWT_TOKEN"));
    m_exportHar->setToolTip(tr("The selected calls, or all that the filter shows"));
    auto *keep = new QCheckBox(tr("&Keep long bodies"));
    keep->setToolTip(tr("From now on, up to 4 MiB of each instead of 64 KiB"));
    keep->setChecked(m_log.keepsLongBodies());
    connect(keep, &QCheckBox::toggled, this, [this](bool on) { m_log.keepLongBodies(on); });
    auto *clear = new QPushButton(tr("C&lear"));
    connect(clear, &QPushButton::clicked, &m_log, &CallLog::clear);

    auto *bar = new QWidget;
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    top->addWidget(keep);
    rows->addLayout(top);
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    for (QPushButton *button : {m_pin, m_copyCurl, m_copyText, m_exportHar, clear})
        row->addWidget(button);
    row->insertStretch(row->count() - 1); // what takes away stands apart
    return bar;
}

void RequestsWindow::showChosen()
{
    const QList<int> rows = m_table->chosenRows();
    updateCount();
    m_pin->setEnabled(!rows.isEmpty());
    m_pin->setText(allPinned(rows) ? tr("Un&pin") : tr("&Pin"));
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

void RequestsWindow::choose(qint64 number)
{
    if (m_model.rowOf(number) < 0)
        m_filter->clear();
    const int row = m_model.rowOf(number);
    if (row < 0)
        return; // it is gone
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, CallLogModel::Time));
    m_table->setFocus();
}

bool RequestsWindow::allPinned(const QList<int> &rows) const
{
    return !rows.isEmpty() && std::ranges::all_of(rows, [this](int row) { return m_model.callAt(row).isPinned; });
}

void RequestsWindow::pinChosen()
{
    const QList<int> rows = m_table->chosenRows();
    const bool isPinned = !allPinned(rows);
    QList<qint64> numbers;
    for (const int row : rows)
        numbers += m_model.callAt(row).number;
    for (const qint64 number : std::as_const(numbers)) // rows may go where a filter is
        setPinned(number, isPinned);
}

void RequestsWindow::setPinned(qint64 number, bool isPinned)
{
    if (!isPinned)
        m_log.unpin(number);
    else if (!m_log.pin(number))
        m_messages->showMessage({.kind = Message::Kind::Warning,
            .text = tr("There is no room for one more pinned request. Unpin another one first.")});
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
    for (const int row : m_table->chosenRows())
        lines += CallFormats::curl(m_model.redactedAt(row));
    lines.removeAll(QString());
    QGuiApplication::clipboard()->setText(lines.join(u"\n\n"_s));
}

void RequestsWindow::copyText()
{
    QStringList texts;
    for (const int row : m_table->chosenRows()) {
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
    QList<int> rows = m_table->chosenRows();
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
        .text = isWritten ? tr("Exported.") : tr("The file could not be written: %1").arg(error)});
}

void RequestsWindow::followLast()
{
    updateCount();
    if (m_table->isAtEnd())
        m_table->scrollToBottom();
}
