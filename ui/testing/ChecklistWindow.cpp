// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/testing/ChecklistWindow.h"

#include "api/Redaction.h"
#include "ui/message/MessageBar.h"
#include "ui/style/Theme.h"
#include "ui/testing/EntryDelegate.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/ElidedLabel.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSplitter>
#include <QSysInfo>
#include <QTextBrowser>

#include <utility>

using namespace Qt::StringLiterals;

using Verdict = ChecklistResult::Verdict;

namespace
{
constexpr int kChecklistMargin = 16;

QString sentenceOf(const ChecklistResult &result)
{
    switch (result.verdict) {
    case Verdict::Open:
        return result.note.isEmpty() ? ChecklistWindow::tr("Not done")
                                     : ChecklistWindow::tr("Not done: %1", "note").arg(result.note);
    case Verdict::Passed:
        return result.note.isEmpty() ? ChecklistWindow::tr("Passed")
                                     : ChecklistWindow::tr("Passed: %1", "note").arg(result.note);
    case Verdict::Failed:
        return result.note.isEmpty() ? ChecklistWindow::tr("Failed")
                                     : ChecklistWindow::tr("Failed: %1", "note").arg(result.note);
    }
    Q_UNREACHABLE();
}
} // namespace

ChecklistWindow::ChecklistWindow(ChecklistRun &run, const Redaction &redaction)
    : m_run(run),
      m_redaction(redaction),
      m_progress(new ElidedLabel(this)),
      m_messages(new MessageBar(this)),
      m_list(new QListWidget(this)),
      m_command(new QLineEdit(this)),
      m_steps(new QTextBrowser(this)),
      m_note(new QLineEdit(this)),
      m_passed(new QPushButton(tr("&Passed"), this)),
      m_failed(new QPushButton(tr("&Failed"), this))
{
    setWindowTitle(tr("Checklist — Profile Editor"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_list->setAccessibleName(tr("Journeys"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or a row's width would depend on its height
    m_list->setFrameShape(QFrame::NoFrame);
    const QList<ChecklistResult> results = run.results();
    for (int i = 0; i < results.size(); ++i) {
        new QListWidgetItem(tr("%1. %2", "number, title").arg(i + 1).arg(results[i].title), m_list);
        showResult(i);
    }

    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_list);
    parts->addWidget(makeJourney());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    parts->setSizes({230, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_messages);
    layout->addWidget(parts, 1);
    resize(520, 740);

    connect(&run, &ChecklistRun::changed, this, &ChecklistWindow::showResult);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChecklistWindow::showJourney);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void ChecklistWindow::sayNotStarted()
{
    m_messages->showMessage(
        {.text = tr("No second editor could be started. Copy the command and start it in a shell.")});
}

QWidget *ChecklistWindow::makeTop()
{
    auto *top = new QWidget;
    auto *save = new QPushButton(tr("&Export…"));
    save->setToolTip(tr("All results as a table in Markdown"));
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(kChecklistMargin, 12, kChecklistMargin, 12);
    row->addWidget(m_progress, 1);
    row->addWidget(save);
    m_progress->setText(m_run.progress());
    connect(save, &QPushButton::clicked, this, &ChecklistWindow::askWhere);
    return top;
}

QWidget *ChecklistWindow::makeJourney()
{
    auto *page = new QWidget;
    auto *start = new QPushButton(tr("&Start"));
    start->setToolTip(tr("Starts a second editor with this command"));
    m_command->setReadOnly(true);
    m_command->setAccessibleName(tr("Command"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setOpenLinks(false);
    m_steps->setTabChangesFocus(true);
    addClearButton(*m_note);
    auto *noteLabel = new QLabel(tr("&Note"));
    noteLabel->setBuddy(m_note);
    for (QPushButton *verdict : {m_passed, m_failed})
        verdict->setCheckable(true);
    for (QWidget *field : std::initializer_list<QWidget *>{m_command, start, m_note, m_passed, m_failed})
        field->setMinimumHeight(Theme::fieldHeight(fontMetrics()));

    auto *first = new QHBoxLayout;
    first->addWidget(m_command, 1);
    first->addWidget(start);
    auto *last = new QHBoxLayout;
    last->addWidget(noteLabel);
    last->addWidget(m_note, 1);
    last->addWidget(m_failed);
    last->addWidget(m_passed);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kChecklistMargin, 12, kChecklistMargin, 12);
    layout->setSpacing(10);
    layout->addLayout(first);
    layout->addWidget(m_steps, 1);
    layout->addLayout(last);

    connect(start, &QPushButton::clicked, this,
        [this] { emit startWanted(m_run.list().journeys[m_list->currentRow()].arguments()); });
    connect(m_note, &QLineEdit::textChanged, this,
        [this](const QString &note) { m_run.setNote(m_list->currentRow(), note); });
    // Not clicked(), which no screen reader raises.
    connect(m_passed, &QPushButton::toggled, this, [this](bool on) { give(Verdict::Passed, on); });
    connect(m_failed, &QPushButton::toggled, this, [this](bool on) { give(Verdict::Failed, on); });
    return page;
}

void ChecklistWindow::showJourney()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setData(EntryDelegate::CurrentRole, i == row);
    const Checklist::Journey &journey = m_run.list().journeys[row];
    m_command->setText(journey.start);
    m_command->setCursorPosition(0);
    m_steps->setMarkdown(journey.stepsMarkdown());
    const QSignalBlocker quiet(m_note);
    m_note->setText(m_run.results().at(row).note);
    showResult(row);
}

void ChecklistWindow::showResult(int journey)
{
    const ChecklistResult result = m_run.results().at(journey);
    QListWidgetItem *item = m_list->item(journey);
    item->setData(EntryDelegate::SentenceRole, sentenceOf(result));
    item->setData(Qt::AccessibleTextRole, tr("%1: %2", "journey, result").arg(item->text(), sentenceOf(result)));
    m_progress->setText(m_run.progress());
    if (journey != m_list->currentRow())
        return;
    const QSignalBlocker quiet(m_passed);
    const QSignalBlocker quietToo(m_failed);
    m_passed->setChecked(result.verdict == Verdict::Passed);
    m_failed->setChecked(result.verdict == Verdict::Failed);
}

// What has passed leads to the next one; what has failed wants a note. Pressed again, a verdict is taken back.
void ChecklistWindow::give(Verdict verdict, bool on)
{
    const int row = m_list->currentRow();
    m_run.setVerdict(row, on ? verdict : Verdict::Open);
    if (!on)
        return;
    if (verdict == Verdict::Failed)
        m_note->setFocus(Qt::OtherFocusReason);
    else if (const int next = m_run.nextOpen(row); next >= 0)
        m_list->setCurrentRow(next);
}

void ChecklistWindow::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Export the checklist"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Markdown (*.md)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(u"checklist-results.md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ChecklistWindow::write);
    dialog->open();
}

void ChecklistWindow::write(const QString &path)
{
    const QStringList about{tr("Profile Editor %1").arg(QCoreApplication::applicationVersion()),
        tr("Qt %1 on %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName())};
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        file.write(m_redaction.text(m_run.markdown(about)).toUtf8());
        isWritten = file.commit();
    }
    m_messages->showMessage({.kind = isWritten ? Message::Kind::Success : Message::Kind::Error,
        .text = isWritten ? tr("Exported.") : tr("The file could not be written: %1").arg(file.errorString())});
}
